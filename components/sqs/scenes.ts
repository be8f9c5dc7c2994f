export { deadLetterQueue } from './dead-letter.ts';
export { sqsVisibility } from './visibility.ts';
