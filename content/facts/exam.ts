import { fact } from '#facts/fact';

// The two versions. Their dates stand on pages that could not be opened again.
export const c02LastDay = fact({
  value: '30 November 2026',
  says: 'DVA-C02 is delivered up to 30 November 2026; announcements of September 2026 also name 1 December.',
  source: 'https://aws.amazon.com/blogs/training-and-certification/september-2026-new-offerings/',
  checked: '2026-11-30',
  unverified: true,
});
export const c03FirstDay = fact({
  value: '1 December 2026',
  says: 'DVA-C03 is delivered from 1 December 2026 on.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-03/dva-03-comparison.html',
  checked: '2026-11-30',
});
export const c03RegistrationOpens = fact({
  value: '27 October 2026',
  says: 'An announcement of September 2026 opened registration for DVA-C03 on 27 October 2026; the new guide names 1 December.',
  source: 'https://aws.amazon.com/blogs/training-and-certification/september-2026-new-offerings/',
  checked: '2026-11-30',
  unverified: true,
});
export const c02Revision = fact({
  value: '2.1',
  says: 'Version 2.1 of the DVA-C02 guide, of 12 December 2024, is its last revision.',
  source: 'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/dva-02-revisions.html',
  checked: '2026-11-30',
});
export const c02RevisionDay = fact({
  value: '12 December 2024',
  says: 'The guide of DVA-C02 was revised on 12 December 2024.',
  source: 'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/dva-02-revisions.html',
  checked: '2026-11-30',
});
export const c02RevisionSkills = fact({
  value: 18,
  says: 'Version 2.1 of the DVA-C02 guide counts 18 skills as new.',
  source: 'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/dva-02-revisions.html',
  checked: '2026-11-30',
});
export const c02Services = fact({
  value: 47,
  says: 'The guide of DVA-C02 lists 47 services and tools as in scope.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/dva-02-in-scope-services.html',
  checked: '2026-11-30',
});
export const c02Tasks = fact({
  value: 13,
  unit: 'tasks',
  says: 'The guide of DVA-C02 has 13 tasks in its four domains.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const c03Tasks = fact({
  value: 12,
  unit: 'tasks',
  says: 'The guide of DVA-C03 has 12 tasks in its four domains.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-03/dva-03-comparison.html',
  checked: '2026-11-30',
  unverified: true,
});
export const noticeBeforeRevision = fact({
  value: 'one month',
  says: 'A revised guide is published at least one month before its changes reach the exam.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const serviceAge = fact({
  value: 6,
  unit: 'months',
  says: 'A service or feature must have been generally available for 6 months before it appears in this exam.',
  source: 'https://aws.amazon.com/certification/faqs/',
  checked: '2026-11-30',
});

// Domains and their weights: shares of the scored questions.
export const c02Development = fact({
  value: 32,
  unit: '%',
  says: 'Development with AWS Services makes 32% of the scored questions of DVA-C02.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const c02Security = fact({
  value: 26,
  unit: '%',
  says: 'Security makes 26% of the scored questions of DVA-C02.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const c02Deployment = fact({
  value: 24,
  unit: '%',
  says: 'Deployment makes 24% of the scored questions of DVA-C02.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const c02Troubleshooting = fact({
  value: 18,
  unit: '%',
  says: 'Troubleshooting and Optimization makes 18% of the scored questions of DVA-C02.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const c03Development = fact({
  value: 30,
  unit: '%',
  says: 'Development with AWS Services makes 30% of the scored questions of DVA-C03.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-03/dva-03-comparison.html',
  checked: '2026-11-30',
});
export const c03Security = fact({
  value: 26,
  unit: '%',
  says: 'Security makes 26% of the scored questions of DVA-C03.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-03/dva-03-comparison.html',
  checked: '2026-11-30',
});
export const c03Deployment = fact({
  value: 22,
  unit: '%',
  says: 'Testing and Deployment makes 22% of the scored questions of DVA-C03.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-03/dva-03-comparison.html',
  checked: '2026-11-30',
});
export const c03Troubleshooting = fact({
  value: 22,
  unit: '%',
  says: 'Troubleshooting and Optimization makes 22% of the scored questions of DVA-C03.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-03/dva-03-comparison.html',
  checked: '2026-11-30',
});

// Format and score, the same in both versions.
export const experience = fact({
  value: 'one year',
  says: 'The exam is written for people with at least one year of hands-on experience with applications on AWS.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const questions = fact({
  value: 65,
  unit: 'questions',
  says: 'The exam has 65 questions, scored and unscored together.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const scored = fact({
  value: 50,
  unit: 'questions',
  says: 'Of the questions, 50 count towards the score.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const unscored = fact({
  value: 15,
  unit: 'questions',
  says: 'Of the questions, 15 are unscored trials, which are not marked as such.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const minutes = fact({
  value: 130,
  unit: 'minutes',
  says: 'The exam lasts 130 minutes.',
  source: 'https://aws.amazon.com/certification/certified-developer-associate/',
  checked: '2026-11-30',
  unverified: true,
});
export const passMark = fact({
  value: 720,
  says: 'A scaled score of 720 passes.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const scaleMin = fact({
  value: 100,
  says: 'The scale of the score begins at 100.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});
export const scaleMax = fact({
  value: 1000,
  says: 'The scale of the score ends at 1,000.',
  source:
    'https://docs.aws.amazon.com/aws-certification/latest/developer-associate-02/developer-associate-02.html',
  checked: '2026-11-30',
});

// Booking, the day itself, and afterwards.
export const fee = fact({
  value: 150,
  unit: 'USD',
  says: 'An associate exam costs 150 USD, before tax, for every attempt.',
  source: 'https://aws.amazon.com/certification/certified-developer-associate/',
  checked: '2026-11-30',
  unverified: true,
});
export const extraTime = fact({
  value: 30,
  unit: 'minutes',
  says: 'The accommodation ESL +30 MINUTES adds 30 minutes to exams in English for people whose first language it is not.',
  source: 'https://aws.amazon.com/certification/policies/before-testing/',
  checked: '2026-11-30',
  unverified: true,
});
export const testCentreArrival = fact({
  value: '15 to 30 minutes',
  says: 'AWS asks you to be at the test centre 15 to 30 minutes before the appointment.',
  source: 'https://aws.amazon.com/certification/policies/during-testing/',
  checked: '2026-11-30',
});
export const onlineCheckIn = fact({
  value: 30,
  unit: 'minutes',
  says: 'An online exam can be launched up to 30 minutes before its time.',
  source: 'https://aws.amazon.com/certification/policies/during-testing/',
  checked: '2026-11-30',
});
export const onlineLate = fact({
  value: 15,
  unit: 'minutes',
  says: 'More than 15 minutes late, an online exam cannot be launched, and the fee is lost.',
  source: 'https://aws.amazon.com/certification/policies/during-testing/',
  checked: '2026-11-30',
});
export const resultDays = fact({
  value: 'five business days',
  says: 'The result is in the AWS Certification Account within five business days.',
  source: 'https://aws.amazon.com/certification/faqs/',
  checked: '2026-11-30',
  course: 'pass or fail at once, the score a few days later',
});
export const retakeWait = fact({
  value: 14,
  unit: 'days',
  says: 'After a failed attempt 14 calendar days must pass before the next one.',
  source: 'https://aws.amazon.com/certification/faqs/',
  checked: '2026-11-30',
});
export const passedWait = fact({
  value: 2,
  unit: 'years',
  says: 'A passed exam cannot be taken again for two years, unless a new version with a new code has appeared.',
  source: 'https://aws.amazon.com/certification/faqs/',
  checked: '2026-11-30',
});
export const validity = fact({
  value: 3,
  unit: 'years',
  says: 'A certification is valid for three years from the day it was earned.',
  source: 'https://aws.amazon.com/certification/policies/recertification/',
  checked: '2026-11-30',
});
export const maintained = fact({
  value: 1,
  unit: 'year',
  says: 'Training on AWS Skill Builder maintains a certification that is still valid for one more year.',
  source: 'https://aws.amazon.com/certification/recertification/',
  checked: '2026-11-30',
});
export const maintainWindow = fact({
  value: 90,
  unit: 'days',
  says: 'Training can extend this certification in the last 90 days before it expires.',
  source: 'https://aws.amazon.com/certification/certified-developer-associate/',
  checked: '2026-11-30',
  unverified: true,
});
export const voucher = fact({
  value: 50,
  unit: '%',
  says: 'A certification brings a voucher of 50% for a later exam.',
  source: 'https://aws.amazon.com/certification/policies/recertification/',
  checked: '2026-11-30',
});
