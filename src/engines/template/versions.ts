/** The ticket shop before an update; identifiers are invented. */
export const before = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 30
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: ticket shop
      VpcId: vpc-0a11
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0aaa
      InstanceType: t3.micro
      SecurityGroupIds: [!GetAtt Web.GroupId]
  Address:
    Type: AWS::EC2::EIP
    Properties:
      InstanceId: !Ref Server
`;

/** The same with one word changed: the description of the group. */
export const after = before.replace('ticket shop', 'Ticket shop');
