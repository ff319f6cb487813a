import { z } from "zod";
import { handleForms, isHandle } from "../../model/collaborator.ts";
import { type Channel, channels } from "../../model/office.ts";
import { httpsUrl, shaped, text } from "./fields.ts";

/** Channels on which a text can mention an account. */
export const mentioning = channels.filter((channel) => handleForms[channel] !== undefined);

const handle = (channel: Channel) => shaped("handle", (value) => isHandle(channel, value)).optional();

/** content/collaborators.yaml: by the id that posts name them by */
export const collaboratorsSchema = z.record(
  z.string(),
  z.strictObject({
    name: text(1, 80),
    about: text(1, 300).optional(),
    url: httpsUrl.optional(),
    handles: z
      .strictObject(Object.fromEntries(mentioning.map((channel) => [channel, handle(channel)])))
      .default({}),
  }),
);
