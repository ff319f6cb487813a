import type { disclosure as indonesian } from "../id/disclosure.ts";

export const disclosure: typeof indonesian = {
  classes: {
    berkala: {
      title: "Information published regularly",
      short: "Regular",
      lede: "What we publish regularly without being asked: the office's profile, services, performance and finances.",
    },
    "serta-merta": {
      title: "Information published at once",
      short: "At once",
      lede: "What everybody has to know quickly, such as services that are down, fraud in this office's name, or emergencies. We publish it as soon as we know.",
    },
    "setiap-saat": {
      title: "Information available at any time",
      short: "At any time",
      lede: "What is always there, and yours for the asking: decisions and policies, agreements, data and procedures. Some of it is here already.",
    },
  },
  classLabel: "Class of information",
  classesHeading: "Classes of public information",
  description: (title, office) => `${title} by ${office}, and how to ask its information officer for it.`,
  pages: "Standing pages",
  ask: {
    heading: "How to ask for information",
    body: "Is what you look for not here? Ask our information officer (PPID). Say what you need, and in which form you would like to have it. By Law 14 of 2008 you are answered within 10 working days, which may be extended by 7; where a request is refused, the reason is given and you may object.",
    noPpid: "Ask our office, whose contacts are at the foot of this page.",
    office: "Information officer (PPID)",
    email: "E-mail",
    phone: "Telephone",
    address: "In person",
    hours: "Opening hours",
  },
  urgent: {
    label: "Published at once",
    published: (date) => `announced ${date}`,
    until: (date) => `holds until ${date}`,
    all: "All information published at once",
  },
  intervals: {
    harian: "every day",
    mingguan: "every week",
    bulanan: "every month",
    triwulanan: "every quarter",
    semesteran: "every half-year",
    tahunan: "every year",
  },
  periodic: {
    nav: "List of periodic information",
    title: "What we have to publish, and is it there?",
    lede: "Law 14 of 2008 on public information obliges every public body to publish information periodically. This is the list of this office, worked out from what has really been published.",
    description: (office) =>
      `The information that ${office} has to publish periodically: what is there, and what is late.`,
    asOf: (moment) => `As of ${moment}.`,
    states: { current: "there", due: "awaited", late: "late" },
    meanings: {
      current: "published in the period that runs now.",
      due: "not published in the period that runs now, whose time is not over yet.",
      late: "its time went by without it.",
    },
    tally: (state, count) => `${count} ${state}`,
    summary: "Summary",
    itemsHeading: "One by one",
    last: (date) => `Last on ${date}`,
    never: "Never published on this site",
    next: (date) => `Next by ${date}`,
    dueBy: (date) => `Awaited by ${date}`,
    lateSince: (date, missed) =>
      missed > 1
        ? `Should have been there by ${date}; missed ${missed} times`
        : `Should have been there by ${date}`,
    everyLabel: "Published",
    ruleLabel: "Asked for by",
    page: "Open its page",
    method: "How it is worked out",
    methodBody:
      "Periods follow the calendar: day, week (Monday to Sunday), month, quarter, half-year or year. Each period needs one new publication, before it ends, or before an earlier deadline where there is one. Only what has been published on this site counts, or what the office states to have brought up to date on the day that is written. What asks for each item is written by the office itself.",
    data: "Download the data",
    dataIntro: "The same data as this page. Everybody may use them and work them out again.",
    csv: "CSV, for spreadsheets",
    json: "JSON, for programs",
    reportTitle: "Periodic information",
    planTitle: "Periodic information awaited:",
    planItem: (name, date, late) => (late ? `${name}: late, was due ${date}` : `${name}: by ${date}`),
  },
};
