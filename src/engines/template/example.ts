/** The ticket shop's template that the evaluator starts from; its identifiers are invented. */
export const example = `Parameters:
  EnvType: { Type: String, Default: test }
  Subnets:
    Type: CommaDelimitedList
    Default: "subnet-1, subnet-2"
Mappings:
  Images:
    us-east-1: { "32": ami-0aaa, "64": ami-0bbb }
    eu-west-1: { "32": ami-0ccc, "64": ami-0ddd }
Conditions:
  IsProd: !Equals [!Ref EnvType, prod]
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0ddd
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
  Posters:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub "posters-\${AWS::AccountId}"
`;
