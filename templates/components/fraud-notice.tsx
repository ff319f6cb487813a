import type { Frame } from "../../scripts/lib/site/frame.ts";

/** Where the state's auctions are and where money goes: beside each lot, since who is deceived has read a lot's figures first. */
export function FraudNotice({ frame }: { frame: Frame }) {
  const { fraudHeading, fraud } = frame.words.lots;
  return (
    <div class="fraud" role="note">
      <p>
        <b>{fraudHeading}</b>
      </p>
      <p>{fraud}</p>
    </div>
  );
}
