/** A task of DVA-C03 by the sections that teach most of it, each worth the same share of it. */
export interface StudyTask {
  id: string;
  sections: readonly string[];
}

const task = (id: string, sections: string): StudyTask => ({ id, sections: sections.split(' ') });

/** By domain, in the guide’s order. A test holds this against the blueprint and the notes’ front matter. */
export const studyTasks: readonly (readonly StudyTask[])[] = [
  [
    task(
      '1.1',
      'messaging lambda cli-sdk elb-asg api-gateway monitoring dynamodb step-functions-appsync s3-advanced other-services generative-ai',
    ),
    task('1.2', 'lambda vpc api-gateway dynamodb'),
    task('1.3', 'dynamodb elasticache s3-advanced monitoring other-services rds-aurora s3 cloudfront'),
  ],
  [
    task('2.1', 'identity regions-iam cli-sdk cognito api-gateway dynamodb s3-advanced cloudfront s3'),
    task('2.2', 'security-encryption s3 other-services elb-asg ec2 messaging'),
    task('2.3', 'generative-ai'),
  ],
  [
    task('3.1', 'lambda ecs cicd api-gateway sam other-services security-encryption'),
    task('3.2', 'api-gateway sam lambda cloudformation ecs cicd generative-ai'),
    task('3.3', 'cicd lambda ecs cloudformation sam elastic-beanstalk api-gateway generative-ai'),
  ],
  [
    task(
      '4.1',
      'monitoring lambda api-gateway s3-advanced cloudformation cicd elastic-beanstalk generative-ai',
    ),
    task('4.2', 'monitoring lambda cicd elb-asg ecs route-53'),
    task(
      '4.3',
      'lambda api-gateway elb-asg rds-aurora ec2 messaging elasticache dynamodb cloudfront generative-ai',
    ),
  ],
];

/** Every section that serves some task. */
export const studySections: readonly string[] = [
  ...new Set(studyTasks.flat().flatMap(({ sections }) => sections)),
];
