import { fact } from '#facts/fact';

// Metrics.
export const dimensionsMax = fact({
  value: 30,
  unit: 'dimensions',
  says: 'A CloudWatch metric has at most 30 dimensions.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
  course: '10 dimensions per metric',
});
export const basicInterval = fact({
  value: 5,
  unit: 'minutes',
  says: 'Basic monitoring of EC2 sends metrics every five minutes, and those of status checks every minute, at no charge.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html',
  checked: '2026-11-30',
});
export const detailedInterval = fact({
  value: 1,
  unit: 'minute',
  says: 'Detailed monitoring of EC2 sends metrics at intervals of one minute and is charged for each metric.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html',
  checked: '2026-11-30',
});
export const subMinuteKept = fact({
  value: 3,
  unit: 'hours',
  says: 'Data points with a period of less than a minute are kept for three hours.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html',
  checked: '2026-11-30',
});
export const minuteKept = fact({
  value: 15,
  unit: 'days',
  says: 'Data points with a period of one minute are kept for 15 days.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html',
  checked: '2026-11-30',
});
export const fiveMinutesKept = fact({
  value: 63,
  unit: 'days',
  says: 'Data points with a period of five minutes are kept for 63 days.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html',
  checked: '2026-11-30',
});
export const hourKept = fact({
  value: 455,
  unit: 'days',
  says: 'Data points with a period of one hour are kept for 455 days, about 15 months.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html',
  checked: '2026-11-30',
});
export const freeMetrics = fact({
  value: 10,
  unit: 'metrics',
  says: 'The monthly free allowance covers ten custom or detailed-monitoring metrics.',
  source: 'https://aws.amazon.com/cloudwatch/pricing/',
  checked: '2026-11-29',
});
export const freeAlarms = fact({
  value: 10,
  unit: 'alarm metrics',
  says: 'The monthly free allowance covers ten alarm metrics of standard resolution.',
  source: 'https://aws.amazon.com/cloudwatch/pricing/',
  checked: '2026-11-29',
});
export const freeDashboards = fact({
  value: 3,
  unit: 'dashboards',
  says: 'The monthly free allowance covers three custom dashboards with up to 50 metrics each.',
  source: 'https://aws.amazon.com/cloudwatch/pricing/',
  checked: '2026-11-29',
});
export const freeLogs = fact({
  value: 5,
  unit: 'GB',
  says: 'The monthly free allowance covers 5 GB of log data: ingested, stored and scanned by queries.',
  source: 'https://aws.amazon.com/cloudwatch/pricing/',
  checked: '2026-11-29',
});
// Custom metrics.
export const putMetricsMax = fact({
  value: 1000,
  unit: 'metrics',
  says: 'One PutMetricData request holds at most 1,000 different metrics.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
export const putRequestMax = fact({
  value: 1,
  unit: 'MB',
  says: 'One PutMetricData request is at most 1 MB; it may be compressed with gzip.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
export const putValuesMax = fact({
  value: 150,
  unit: 'values',
  says: 'One PutMetricData request holds at most 150 values for each metric.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
export const standardResolution = fact({
  value: 60,
  unit: 'seconds',
  says: 'A custom metric has a storage resolution of 60 seconds unless you ask for one second.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html',
  checked: '2026-11-29',
});
export const highResolution = fact({
  value: 1,
  unit: 'second',
  says: 'A high-resolution custom metric is stored with a resolution of one second.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html',
  checked: '2026-11-29',
});
export const highResolutionPeriods = fact({
  value: '1, 5, 10, 20 and 30',
  unit: 'seconds',
  says: 'High-resolution metrics can be read in periods of 1, 5, 10, 20 and 30 seconds, and in multiples of a minute.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html',
  checked: '2026-11-30',
});
export const timestampPast = fact({
  value: 'two weeks',
  says: 'A data point may carry a time stamp of up to two weeks ago.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
export const timestampFuture = fact({
  value: 'two hours',
  says: 'A data point may carry a time stamp of up to two hours ahead.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
export const lateAge = fact({
  value: 24,
  unit: 'hours',
  says: 'Data points that are 24 hours old or older when they are sent count as late.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
export const lateDelay = fact({
  value: 48,
  unit: 'hours',
  says: 'Data points sent 24 hours late or more can take at least 48 hours to become available.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html',
  checked: '2026-11-30',
});
// Alarms.
export const alarmShortPeriods = fact({
  value: '10, 20 and 30',
  unit: 'seconds',
  says: 'The periods of a high-resolution alarm are 10, 20 and 30 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  checked: '2026-11-30',
  course: '10 or 30 seconds',
});
export const alarmPeriodStep = fact({
  value: 60,
  unit: 'seconds',
  says: 'Other periods of an alarm are multiples of 60 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  checked: '2026-11-30',
});
export const alarmSpanMax = fact({
  value: 7,
  unit: 'days',
  says: 'Period times evaluation periods of an alarm is at most seven days.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  checked: '2026-11-30',
});
export const alarmShortSpanMax = fact({
  value: 1,
  unit: 'day',
  says: 'With a period of less than an hour, period times evaluation periods of an alarm is at most one day.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  checked: '2026-11-29',
});
export const alarmCheck = fact({
  value: 1,
  unit: 'minute',
  says: 'An alarm with a period of one minute or more is evaluated every minute, unless it looks back more than a day.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html',
  checked: '2026-11-30',
});
export const alarmHighResolutionCheck = fact({
  value: 10,
  unit: 'seconds',
  says: 'An alarm with a period of less than a minute is evaluated every ten seconds.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html',
  checked: '2026-11-30',
});
export const multiDayAlarmCheck = fact({
  value: 1,
  unit: 'hour',
  says: 'An alarm that looks back more than a day is evaluated at intervals of one hour.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html',
  checked: '2026-11-30',
});
export const alarmActionsMax = fact({
  value: 5,
  unit: 'actions',
  says: 'An alarm has at most five actions for each state.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  checked: '2026-11-30',
});
export const compositeMax = fact({
  value: 100,
  unit: 'alarms',
  says: 'A composite alarm combines at most 100 other alarms.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html',
  checked: '2026-11-30',
});
export const muteMax = fact({
  value: 15,
  unit: 'days',
  says: 'A mute rule silences alarm actions for at most 15 days at a time.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html',
  checked: '2026-11-30',
});
export const wallClockWindowSince = fact({
  value: 'June 2026',
  says: 'Since June 2026 the window of a metric alarm can be aligned to the clock, by hour, day or week and time zone; by default it slides.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html',
  checked: '2026-11-30',
});
export const alarmWarmUpMax = fact({
  value: 2,
  unit: 'days',
  says: 'An alarm can wait up to two days after its creation before it evaluates, in a warm-up period.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/amazon-cloudwatch-alarms-warmup-period',
  checked: '2026-11-30',
});
export const logAlarmsSince = fact({
  value: '1 July 2026',
  says: 'Log alarms, which compare the result of a log query with a threshold, exist since 1 July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-cloudwatch-log-alarms/',
  checked: '2026-11-30',
});
// Logs.
export const retentionMin = fact({
  value: 1,
  unit: 'day',
  says: 'The shortest retention of a log group is one day.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',
  checked: '2026-11-30',
});
export const retentionMax = fact({
  value: '3,653',
  unit: 'days',
  says: 'The longest fixed retention of a log group is 3,653 days, ten years.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',
  checked: '2026-11-30',
});
export const expiredGone = fact({
  value: 72,
  unit: 'hours',
  says: 'Expired log events are typically deleted within 72 hours.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',
  checked: '2026-11-30',
});
export const logEventMax = fact({
  value: 1,
  unit: 'MB',
  says: 'A log event is at most 1 MB.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html',
  checked: '2026-11-30',
  course: '256 KB',
});
export const logEventPast = fact({
  value: 14,
  unit: 'days',
  says: 'A log event older than 14 days is not taken.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html',
  checked: '2026-11-29',
});
export const kmsDelay = fact({
  value: 5,
  unit: 'minutes',
  says: 'Associating a KMS key with a log group can take up to five minutes to take effect.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html',
  checked: '2026-11-30',
});
export const deliveryClassKept = fact({
  value: 'one or two days',
  says: 'The Delivery class keeps events for one or two days: the user guide says two, the API reference one.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html',
  checked: '2026-11-30',
});
export const logTieringSince = fact({
  value: '15 July 2026',
  says: 'CloudWatch Logs Intelligent Tiering was announced on 15 July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-cloudwatch-intelligent-tiering/',
  checked: '2026-11-30',
});
export const logTierInfrequent = fact({
  value: 30,
  unit: 'days',
  says: 'With Intelligent Tiering, log data that nobody read for 30 days moves to the Infrequent Access tier.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cwl_intelligent_tier.html',
  checked: '2026-11-30',
});
export const logTierArchive = fact({
  value: 90,
  unit: 'days',
  says: 'With Intelligent Tiering, log data that nobody read for 90 days moves to the Archive Instant Access tier.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cwl_intelligent_tier.html',
  checked: '2026-11-30',
});
export const insightsTimeout = fact({
  value: 60,
  unit: 'minutes',
  says: 'A Logs Insights query times out after 60 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html',
  checked: '2026-11-30',
});
export const tailCliVersion = fact({
  value: '2',
  says: 'The command aws logs tail exists in version 2 of the AWS CLI.',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/logs/tail.html',
  checked: '2026-11-29',
});
export const metricFiltersMax = fact({
  value: 100,
  unit: 'metric filters',
  says: 'A log group has at most 100 metric filters.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html',
  checked: '2026-11-30',
});
export const exportTasksMax = fact({
  value: 1,
  says: 'An account has one active export task at a time.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateExportTask.html',
  checked: '2026-11-30',
});
export const exportDelay = fact({
  value: 12,
  unit: 'hours',
  says: 'Log data can take up to twelve hours to become available for export.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html',
  checked: '2026-11-30',
});
export const subscriptionFiltersMax = fact({
  value: 2,
  unit: 'subscription filters',
  says: 'A log group has at most two subscription filters of its own, beside one for the whole account.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
  checked: '2026-11-30',
});
// EventBridge.
export const eventTargetsMax = fact({
  value: 5,
  unit: 'targets',
  says: 'A rule has at most five targets.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked: '2026-11-29',
});
export const eventRulesMax = fact({
  value: 300,
  unit: 'rules',
  says: 'An event bus has 300 rules by default in most Regions.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked: '2026-11-30',
});
export const busTargetRoleSince = fact({
  value: '2 March 2023',
  says: 'Event buses of other accounts that became targets after 2 March 2023 need an IAM role.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html',
  checked: '2026-11-29',
});
export const putEventsEntriesMax = fact({
  value: 10,
  unit: 'entries',
  says: 'A PutEvents request to a bus with rules holds at most ten entries.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html',
  checked: '2026-11-29',
});
export const putEventsRequestMax = fact({
  value: 1,
  unit: 'MB',
  says: 'All entries of a PutEvents request together are smaller than 1 MB.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html',
  checked: '2026-11-29',
  course: '256 KB',
});
export const eventSizeSince = fact({
  value: 'January 2026',
  says: 'Events of more than 256 KB have been possible since January 2026.',
  source:
    'https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb/',
  checked: '2026-11-29',
  unverified: true,
});
export const eventSizeBefore = fact({
  value: 256,
  unit: 'KB',
  says: 'Until January 2026 an event was at most 256 KB.',
  source:
    'https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb/',
  checked: '2026-11-29',
  unverified: true,
});
export const eventRetryTime = fact({
  value: 24,
  unit: 'hours',
  says: 'By default a rule retries a failed delivery for up to 24 hours.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
  checked: '2026-11-29',
});
export const eventRetries = fact({
  value: 185,
  unit: 'times',
  says: 'By default a rule retries a failed delivery up to 185 times.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
  checked: '2026-11-29',
});
export const archiveDefault = fact({
  value: 'without end',
  says: 'An archive keeps events without end unless you set a number of days.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
  checked: '2026-11-29',
});
export const replayWait = fact({
  value: 10,
  unit: 'minutes',
  says: 'AWS advises to wait ten minutes before events are replayed from an archive.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
  checked: '2026-11-29',
});
export const replaysMax = fact({
  value: 10,
  unit: 'replays',
  says: 'An account has at most ten active replays in a Region.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
  checked: '2026-11-29',
});
export const scheduleFinest = fact({
  value: 1,
  unit: 'minute',
  says: 'The finest step of a cron or rate expression is one minute.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html',
  checked: '2026-11-29',
});
export const customBusRetention = fact({
  value: '1 to 365',
  unit: 'days',
  says: 'The newer Custom Event Bus keeps events for 1 to 365 days.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-what-is.html',
  checked: '2026-11-29',
});
export const customBusRetries = fact({
  value: 5,
  unit: 'times',
  says: 'A subscriber of the newer Custom Event Bus retries five times by default.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked: '2026-11-29',
});
export const customBusRetryTime = fact({
  value: 300,
  unit: 'seconds',
  says: 'A subscriber of the newer Custom Event Bus retries for 300 seconds by default.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked: '2026-11-29',
});
export const schemaFormats = fact({
  value: 'OpenAPI 3 and JSONSchema Draft 4',
  says: 'The formats of the schema registry are OpenAPI 3 and JSONSchema Draft 4.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema.html',
  checked: '2026-11-29',
});
export const apiDestinationRate = fact({
  value: 300,
  says: 'An API destination is called at most 300 times a second by default.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked: '2026-11-29',
});
// X-Ray.
export const segmentMax = fact({
  value: 64,
  unit: 'KB',
  says: 'A segment document is at most 64 KB.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
  checked: '2026-11-29',
});
export const tracesKept = fact({
  value: 30,
  unit: 'days',
  says: 'X-Ray keeps traces for 30 days.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
  checked: '2026-11-29',
});
export const annotationsMax = fact({
  value: 50,
  unit: 'annotations',
  says: 'X-Ray indexes at most 50 annotations for each trace.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
  checked: '2026-11-29',
});
export const defaultReservoir = fact({
  value: 1,
  says: 'The default sampling rule has a reservoir of one: it records the first request of each second.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
  checked: '2026-11-29',
});
export const defaultRate = fact({
  value: 5,
  unit: '%',
  says: 'Beyond the reservoir the default sampling rule records 5% of requests.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
  checked: '2026-11-29',
});
export const rulePriorities = fact({
  value: '1 to 9999',
  says: 'A sampling rule of yours has a priority of 1 to 9999; the lowest number is looked at first.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
  checked: '2026-11-29',
});
export const defaultRulePriority = fact({
  value: '10000',
  says: 'The default sampling rule has the priority 10000, so it comes last.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sampling.html',
  checked: '2026-11-29',
});
export const daemonPort = fact({
  value: '2000',
  says: 'The X-Ray daemon listens on port 2000, for segments over UDP.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html',
  checked: '2026-11-29',
});
export const sdkMaintenanceSince = fact({
  value: '25 February 2026',
  says: 'Since 25 February 2026 the X-Ray SDKs and daemon get security fixes only.',
  source: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
  checked: '2026-11-30',
});
export const spansIndexedFree = fact({
  value: 1,
  unit: '%',
  says: 'Transaction Search indexes 1% of the ingested spans at no charge.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Enable-TransactionSearch.html',
  checked: '2026-11-30',
});
// CloudTrail.
export const historyKept = fact({
  value: 90,
  unit: 'days',
  says: 'Event history keeps the management events of the last 90 days.',
  source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
  checked: '2026-11-30',
});
export const trailDelay = fact({
  value: 'about 5 minutes',
  says: 'CloudTrail delivers events about 5 minutes after the call on average; that is not guaranteed.',
  source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html',
  checked: '2026-11-30',
});
export const lakeClosedSince = fact({
  value: '31 May 2026',
  says: 'CloudTrail Lake has been closed to new customers since 31 May 2026.',
  source:
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html',
  checked: '2026-11-30',
});
