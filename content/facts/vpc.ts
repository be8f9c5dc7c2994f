import { fact } from './fact.ts';

// Addresses.
export const largestBlock = fact({
  value: '/16',
  says: 'The largest IPv4 CIDR block of a VPC or a subnet is a /16.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  checked: '2026-11-29',
});
export const smallestBlock = fact({
  value: '/28',
  says: 'The smallest IPv4 CIDR block of a VPC or a subnet is a /28.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  checked: '2026-11-29',
});
export const reservedAddresses = fact({
  value: 5,
  unit: 'addresses',
  says: 'AWS reserves five addresses in every subnet: the first four and the last.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  checked: '2026-11-29',
});
export const refusedBlocks = fact({
  value: '0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4',
  says: 'The block of a VPC must not lie in any of 0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  checked: '2026-11-29',
});

// Network ACLs (ports and rule numbers are strings: they have no thousands separator).
export const ephemeralPorts = fact({
  value: '1024-65535',
  says: 'The ephemeral ports 1024-65535 cover the different kinds of clients that answers go back to.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html',
  checked: '2026-11-29',
});
export const naclRuleNumberMax = fact({
  value: '32766',
  says: 'The rules of a network ACL have numbers from 1 to 32766, and the lowest number is tried first.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  checked: '2026-11-29',
});

// The VPC, its subnets and routes.
export const defaultVpcBlock = fact({
  value: '172.31.0.0/16',
  says: 'The default VPC of a Region has the block 172.31.0.0/16.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html',
  checked: '2026-11-29',
});
export const defaultSubnetBlock = fact({
  value: '/20',
  says: 'The default VPC has one public subnet of the size /20 in each Availability Zone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html',
  checked: '2026-11-29',
});
export const vpcsPerRegion = fact({
  value: 5,
  says: 'By default an account may have five VPCs in a Region.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const blocksPerVpc = fact({
  value: 5,
  says: 'By default a VPC may have five IPv4 CIDR blocks, the first one included.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const subnetsPerVpc = fact({
  value: 200,
  says: 'By default a VPC may have 200 subnets.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const routesPerTable = fact({
  value: 500,
  says: 'By default a route table may hold 500 routes that you enter yourself, counted separately for IPv4 and IPv6.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const internetGatewayPrice = fact({
  value: 'no charge',
  says: 'An internet gateway itself comes at no charge, though transferred data is charged.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  checked: '2026-11-29',
});

// Ways out: NAT and public addresses.
export const natHourPrice = fact({
  value: 0.045,
  unit: 'USD per hour',
  says: 'A NAT gateway costs $0.045 per hour, in the example of AWS’s guide.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  checked: '2026-11-29',
});
export const natDataPrice = fact({
  value: 0.045,
  unit: 'USD per GB',
  says: 'A NAT gateway costs $0.045 per GB that it processes, in the example of AWS’s guide.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  checked: '2026-11-29',
});
export const natBandwidth = fact({
  value: '5 Gbps',
  says: 'A NAT gateway starts with a bandwidth of 5 Gbps.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  checked: '2026-11-30',
});
export const natBandwidthMax = fact({
  value: '100 Gbps',
  says: 'A NAT gateway scales by itself up to 100 Gbps.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  checked: '2026-11-30',
});
export const natConnectionsPerAddress = fact({
  value: 55_000,
  says: 'Each IPv4 address of a NAT gateway holds up to 55,000 connections at a time to one destination.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  checked: '2026-11-30',
});
export const regionalNatSince = fact({
  value: 'November 2025',
  says: 'Regional NAT gateways have existed since November 2025.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WhatsNew.html',
  checked: '2026-11-30',
});
export const regionalNatExpansion = fact({
  value: '60 minutes',
  says: 'A regional NAT gateway may take up to 60 minutes to expand into a new Availability Zone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html',
  checked: '2026-11-30',
});
export const natImageSupportEnd = fact({
  value: '31 December 2023',
  says: 'Support for the Amazon Linux version of AWS’s NAT image ended on 31 December 2023.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  checked: '2026-11-29',
});
export const natImageLinux = fact({
  value: '2018.03',
  says: 'AWS’s NAT image is built on version 2018.03 of the Amazon Linux AMI.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  checked: '2026-11-29',
});

// Firewalls.
export const groupsPerInterface = fact({
  value: 5,
  says: 'By default a network interface can have five security groups.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const groupsPerInterfaceMax = fact({
  value: 16,
  says: 'On request a network interface can have 16 security groups, if these times the rules allowed per group are at most 1,000.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const rulesPerGroup = fact({
  value: 60,
  says: 'By default a security group can have 60 inbound rules and as many outbound, counted separately for IPv4 and IPv6.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const rulesPerNacl = fact({
  value: 20,
  says: 'By default a network ACL can have 20 inbound rules and as many outbound.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});
export const rulesPerNaclMax = fact({
  value: 40,
  says: 'On request a network ACL can have 40 inbound rules and as many outbound, perhaps at a cost in speed.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-30',
});

// Flow logs.
export const flowLogInterval = fact({
  value: '10 minutes',
  says: 'By default a flow log gathers packets for up to 10 minutes into one record, on Nitro-based instances for at most 1 minute.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  checked: '2026-11-29',
});
export const flowLogIntervalMin = fact({
  value: '1 minute',
  says: 'A flow log can gather packets for at most 1 minute, as it always does on Nitro-based instances.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  checked: '2026-11-29',
});
export const flowLogTagsSince = fact({
  value: 'June 2026',
  says: 'Flow logs can record tags of resources and the next interface on the way since June 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/06/amazon-flow-logs-metadata',
  checked: '2026-11-30',
});
export const metadataAddress = fact({
  value: '169.254.169.254',
  says: 'Instance metadata is read at 169.254.169.254, and flow logs leave this traffic out.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
  checked: '2026-11-29',
});
export const timeAddress = fact({
  value: '169.254.169.123',
  says: 'The Amazon Time Sync Service answers at 169.254.169.123, and flow logs leave this traffic out.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
  checked: '2026-11-29',
});

// Endpoints.
export const gatewayEndpointPrice = fact({
  value: 'no additional charge',
  says: 'A gateway endpoint for S3 or DynamoDB comes at no additional charge.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  checked: '2026-11-29',
});
export const gatewayEndpointServices = fact({
  value: 'S3 and DynamoDB',
  says: 'Gateway endpoints exist for S3 and DynamoDB only.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  checked: '2026-11-29',
});
export const interfaceEndpointHourPrice = fact({
  value: 0.01,
  unit: 'USD per hour and zone',
  says: 'An interface endpoint costs $0.01 per hour in each Availability Zone in Northern Virginia.',
  source: 'https://aws.amazon.com/privatelink/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const interfaceEndpointDataPrice = fact({
  value: 0.01,
  unit: 'USD per GB',
  says: 'An interface endpoint costs $0.01 per GB for the first petabyte of a month in Northern Virginia.',
  source: 'https://aws.amazon.com/privatelink/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});

// Between networks.
export const peeringsPerVpc = fact({
  value: 50,
  says: 'By default a VPC can have 50 active peering connections.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html',
  checked: '2026-11-30',
});
export const peeringsPerVpcMax = fact({
  value: 125,
  says: 'On request a VPC can have 125 active peering connections.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html',
  checked: '2026-11-30',
});
export const peeringRequestExpiry = fact({
  value: 7,
  unit: 'days',
  says: 'A peering request that nobody accepts expires after seven days.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  checked: '2026-11-29',
});
export const transitGatewayAttachments = fact({
  value: 5_000,
  unit: 'attachments',
  says: 'By default a transit gateway can have 5,000 attachments.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
  checked: '2026-11-30',
});
export const vpnTunnels = fact({
  value: 2,
  unit: 'tunnels',
  says: 'A Site-to-Site VPN connection has two tunnels, which can be used at the same time.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html',
  checked: '2026-11-30',
});
export const vpnTunnelBandwidth = fact({
  value: '1.25 Gbps',
  says: 'A standard VPN tunnel carries up to 1.25 Gbps.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  checked: '2026-11-30',
});
export const vpnLargeTunnelBandwidth = fact({
  value: '5 Gbps',
  says: 'A large bandwidth tunnel, on a transit gateway or Cloud WAN, carries up to 5 Gbps.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html',
  checked: '2026-11-30',
});
export const directConnectSpeeds = fact({
  value: '1, 10, 100 or 400 Gbps',
  says: 'The port of a dedicated Direct Connect connection has a speed of 1, 10, 100 or 400 Gbps.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/dedicated_connection.html',
  checked: '2026-11-30',
});
export const directConnectPortReview = fact({
  value: '72 business hours',
  says: 'AWS may take up to 72 business hours to review a request for Direct Connect and provide the port.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/dedicated_connection.html',
  checked: '2026-11-30',
});
export const directConnectBillingStart = fact({
  value: 90,
  unit: 'days',
  says: 'A Direct Connect port is billed from the day it is active, or 90 days after the letter of authorization at the latest.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/dedicated_connection.html',
  checked: '2026-11-30',
});
export const encryptionControlsSince = fact({
  value: 'November 2025',
  says: 'VPC encryption controls have existed since November 2025.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WhatsNew.html',
  checked: '2026-11-30',
});
