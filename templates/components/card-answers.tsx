import type { ComponentChildren } from "preact";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** What `/cek/` may answer, each hidden until it is copied to its place by the page's script (templates/assets/cek.js), which fills in which card it is. */
export function CardAnswers({ frame }: { frame: Frame }) {
  const { cardCheck: say } = frame.words;
  return (
    <>
      <div id="jawab-busy" hidden>
        <p class="card-busy">{say.busy}</p>
      </div>
      <Answer name="same" title={say.same}>
        <WhichCard frame={frame} />
        <p>
          <strong>{say.compare}</strong>
        </p>
        <BothPictures frame={frame} />
      </Answer>
      <Answer name="different" title={say.different}>
        <WhichCard frame={frame} />
        <p>
          <strong>{say.differentText}</strong>
        </p>
        <p data-list>{say.listNote}</p>
        <p>{say.differentAt}</p>
        <ul data-places />
        <BothPictures frame={frame} />
        <AskLink frame={frame} />
      </Answer>
      <Answer name="kept" title={say.former}>
        <WhichCard frame={frame} />
        <p>{say.formerText}</p>
        <div class="card-pair">
          <Given frame={frame} />
          <figure>
            <figcaption>{say.now}</figcaption>
            <canvas data-now role="img" aria-label={say.now} />
          </figure>
        </div>
        <AskLink frame={frame} />
      </Answer>
      <Answer name="withdrawn" title={say.withdrawn}>
        <p>{say.withdrawnText}</p>
        <AskLink frame={frame} />
      </Answer>
      <Answer name="none" title={say.none}>
        <p>{say.noneText}</p>
        <AskLink frame={frame} />
      </Answer>
      <Answer name="unreadable" title={say.unreadable}>
        <p>{say.unreadableText}</p>
      </Answer>
      <Answer name="failed" title={say.failed}>
        <p>{say.failedText}</p>
      </Answer>
    </>
  );
}

function Answer({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  return (
    <div id={`jawab-${name}`} hidden>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function WhichCard({ frame: { words } }: { frame: Frame }) {
  const { cardCheck: say } = words;
  return (
    <>
      <p>
        {say.cardOf} <span data-card />
      </p>
      <p>
        {say.published} <span data-date />.
      </p>
      <p>
        {say.replaced} <span data-replaced />.
      </p>
    </>
  );
}

function BothPictures({ frame }: { frame: Frame }) {
  const { cardCheck: say } = frame.words;
  return (
    <div class="card-pair">
      <Given frame={frame} />
      <figure>
        <figcaption>{say.own}</figcaption>
        <canvas data-own role="img" aria-label={say.own} />
      </figure>
    </div>
  );
}

function Given({ frame: { words } }: { frame: Frame }) {
  const { given } = words.cardCheck;
  return (
    <figure>
      <figcaption>{given}</figcaption>
      <canvas data-given role="img" aria-label={given} />
    </figure>
  );
}

function AskLink({ frame: { words } }: { frame: Frame }) {
  return (
    <p>
      <a class="more" href="#tanya">
        {words.cardCheck.ask}
      </a>
    </p>
  );
}
