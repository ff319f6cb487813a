import { informationAddress, periodicAddress } from "../../scripts/lib/model/addresses.ts";
import { classifications } from "../../scripts/lib/model/disclosure.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";

/** From one page of public information to the others. @param current the address of the page that it stands on */
export function ClassNav({ frame, current }: { frame: Frame; current: string }) {
  const { classes, classesHeading, periodic } = frame.words.disclosure;
  const pages = [
    ...classifications.map((one) => ({ address: informationAddress(one), label: classes[one].title })),
    ...(frame.information.periodic ? [{ address: periodicAddress, label: periodic.nav }] : []),
  ];
  return (
    <nav class="class-nav" aria-label={classesHeading}>
      <ul class="tags">
        {pages.map(({ address, label }) => (
          <li key={address}>
            <a href={frame.href(address)} aria-current={address === current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
