import { useMemo, useState } from 'preact/hooks';
import type { Inputs, Values } from '#engines/inputs';
import type { Result } from '#engines/result';
import { type Scene, type Story, storyValues } from './scene.ts';

interface StoryProps<I extends Inputs, R extends Result> {
  scene: Scene<I, R>;
  story: Story<I, R>;
  live: boolean;
  onShow: (values: Values<I>) => void;
}

function StoryItem<I extends Inputs, R extends Result>({ scene, story, live, onShow }: StoryProps<I, R>) {
  const [guess, setGuess] = useState<string>();
  const values = useMemo(() => storyValues(scene, story), [scene, story]);
  const result = useMemo(() => scene.run(values), [scene, values]);
  const right = story.right(result);
  const line = result.working.find(({ says }) => says === story.decides);
  const guessAt = (option: string, button: Element) => {
    const { top } = button.getBoundingClientRect();
    setGuess(option);
    onShow(values);
    // What changes above may change its height: keep the guess under the reader's finger.
    requestAnimationFrame(() =>
      scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' }),
    );
  };
  return (
    <details class="story" name={`${scene.id}-stories`}>
      <summary>{story.name}</summary>
      <p>{story.context}</p>
      <p class="story-ask">{story.ask}</p>
      <p class="choices">
        {story.options.map((option) => (
          <button
            type="button"
            key={option}
            disabled={!live}
            aria-disabled={guess !== undefined}
            aria-pressed={option === guess}
            onClick={(event) => guess === undefined && guessAt(option, event.currentTarget)}
          >
            {option}
          </button>
        ))}
      </p>
      <details class="story-answer" open={guess !== undefined}>
        <summary>Show the answer</summary>
        <p>
          {guess === undefined
            ? `It is ${right}.`
            : guess === right
              ? `You said ${guess}: right.`
              : `You said ${guess}; it is ${right}.`}
        </p>
        {line && (
          <p class="story-decides">
            {line.says}: {line.rule} {line.numbers !== undefined && `= ${line.numbers} `}={' '}
            <b>{line.result}</b>
          </p>
        )}
        <p>{story.takeaway}</p>
      </details>
    </details>
  );
}

/** Situations to predict. Without script each answer opens in place; with it, a guess is kept and sets the scene. */
export function Stories<I extends Inputs, R extends Result>({
  scene,
  live,
  onShow,
}: {
  scene: Scene<I, R>;
  live: boolean;
  onShow: (values: Values<I>) => void;
}) {
  return (
    <div class="stories">
      <h4>Predict</h4>
      {scene.stories.map((story) => (
        <StoryItem key={story.name} scene={scene} story={story} live={live} onShow={onShow} />
      ))}
    </div>
  );
}
