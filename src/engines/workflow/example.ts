/** The ticket shop's order, with a mistake in it: what Charge returns replaces the order. */
export const definition = `{
  "StartAt": "InStock",
  "States": {
    "InStock": {
      "Type": "Choice",
      "Choices": [{ "Variable": "$.free", "NumericGreaterThan": 0, "Next": "Charge" }],
      "Default": "SoldOut"
    },
    "Charge": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Retry": [
        { "ErrorEquals": ["CardRefused"], "MaxAttempts": 0 },
        { "ErrorEquals": ["Payment.Timeout"], "IntervalSeconds": 2 }
      ],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "ReleaseSeat" }],
      "Next": "SendTicket"
    },
    "SendTicket": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "seat.$": "$.seat" },
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "ReleaseSeat" }],
      "End": true
    },
    "ReleaseSeat": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Next": "SoldOut"
    },
    "SoldOut": { "Type": "Fail", "Error": "NoTicket" }
  }
}`;

/** The same with the result beside the order. */
export const repaired = definition.replace(
  '"Next": "SendTicket"',
  '"ResultPath": "$.payment",\n      "Next": "SendTicket"',
);

export const input = '{ "seat": "12A", "free": 3 }';
export const answers = `Charge: fails twice with Payment.Timeout, then returns {"receipt": 7}`;

/** Card and seat at the same time. */
export const parallel = `{
  "StartAt": "Sell",
  "States": {
    "Sell": {
      "Type": "Parallel",
      "Branches": [
        {
          "StartAt": "Charge",
          "States": {
            "Charge": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true }
          }
        },
        {
          "StartAt": "Reserve",
          "States": {
            "Reserve": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true }
          }
        }
      ],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Refund" }],
      "End": true
    },
    "Refund": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true }
  }
}`;
