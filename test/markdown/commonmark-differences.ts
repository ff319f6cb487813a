/**
 * Examples of the CommonMark specification (0.31.2) that Pilar renders otherwise, by the reasons why:
 * an example that differs and is not here is a fault, and so is one that is here and no longer differs.
 */
export const differences: readonly { readonly why: string; readonly examples: readonly number[] }[] = [
  {
    why: "each heading has an id, so that a part of a post can be linked to",
    examples: [
      10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102,
      103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
    ],
  },
  {
    why: "the page's title is its only h1: where a body has one too, its headings step down",
    examples: [
      10, 62, 66, 67, 68, 72, 75, 76, 78, 80, 81, 82, 83, 84, 115, 141, 214, 215, 227, 228, 229, 230, 232,
      300,
    ],
  },
  {
    why: "straight quotation marks become curly ones",
    examples: [
      14, 21, 31, 152, 153, 154, 156, 159, 162, 164, 169, 170, 172, 173, 180, 187, 197, 209, 210, 352, 359,
      363, 380, 385, 395, 475, 508, 590, 615, 616, 617, 619, 620, 622, 624, 630, 631, 632, 642, 643,
    ],
  },
  {
    why: 'a link to another site says rel="noopener"',
    examples: [20, 346, 480, 481, 501, 526, 538, 594, 595, 600, 603],
  },
  {
    why: "HTML that an author types is text: a post may come from anybody",
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
      167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187,
      188, 189, 190, 191, 201, 218, 239, 240, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615,
      616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
    ],
  },
  {
    why: "a heading without words is none",
    examples: [79],
  },
  {
    why: "a link without words or without an address is none",
    examples: [200, 484, 485, 486, 487, 567],
  },
  {
    why: "a picture is a figure of its own, behind the paragraph in which it was written; a link around one has its words",
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
      591,
    ],
  },
  {
    why: "a link keeps to http, https, mailto and tel",
    examples: [596, 598, 599, 601],
  },
  {
    why: "a whole address in running text is a link, as on GitHub",
    examples: [602, 608, 611],
  },
];
