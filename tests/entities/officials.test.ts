import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { type Correction, NO_CORRECTIONS } from "../../lib/model/corrections";
import type { Report } from "../../lib/model/report";
import { readText } from "../../lib/page/read-text";

const PAGE = { url: null, title: null, site: null, byline: [], modified: null, language: "en" };

function read(
  text: string,
  published: string | null = "2024-03-05",
  corrections: Correction[] = [],
  headline = "",
): Report {
  const article = { ...readText(text), headline: headline || null };
  return analyze({ page: { ...PAGE, published }, article, corrections: { ...NO_CORRECTIONS, corrections } });
}

/** "name | title | country" of every official. */
function officialsOf(report: Report): string[] {
  return report.officials.map(({ name, title, country }) => `${name} | ${title} | ${country ?? "-"}`);
}

/** "words > name" of every mention by name, a description or a pronoun in parentheses. */
function linksOf({ mentions, officials }: Report): string[] {
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  return mentions.flatMap((one) => {
    if (one.kind !== "official") return [];
    const isName = one.form !== "description" && one.form !== "pronoun";
    return [`${isName ? one.text : `(${one.text})`} > ${names.get(one.entity)}`];
  });
}

test.each<[string, string[]]>([
  // before the name
  ["Portuguese Finance Minister Duarte Reis left on Monday.", ["Duarte Reis | Finance Minister | PT"]],
  ["Acting Malian foreign minister Awa Keita spoke first.", ["Awa Keita | Acting foreign minister | ML"]],
  ["Latvia's ex-defense minister Janis Ozols was there.", ["Janis Ozols | ex-defense minister | LV"]],
  ["Deputy Interior Minister Petar Ilic of Serbia agreed.", ["Petar Ilic | Deputy Interior Minister | RS"]],
  ["Navy chief Adm. Rui Tavares inspected Portuguese ships.", ["Rui Tavares | Navy chief | PT"]],
  [
    "Vice Chancellor and Economy Minister Lena Brandt of Austria resigned.",
    ["Lena Brandt | Vice Chancellor | AT"],
  ],
  [
    "President-elect Joseph Banda will take office in Zambia in May.",
    ["Joseph Banda | President-elect | ZM"],
  ],
  [
    "Minister of Rural Development and Food Nikos Pappas met Greek farmers.",
    ["Nikos Pappas | Minister of Rural Development and Food | GR"],
  ],
  ["Uruguayan Ambassador to Japan Lucia Prado was summoned.", ["Lucia Prado | Ambassador | UY"]],
  [
    "Defence Ministers Olav Lund of Norway and Kaarel Tamm of Estonia signed.",
    ["Olav Lund | Defence Minister | NO", "Kaarel Tamm | Defence Minister | EE"],
  ],
  ["Attorney General-designate Awa Keita of Mali agreed.", ["Awa Keita | Attorney General-designate | ML"]],
  ["Rep.-elect Lena Brandt, D-Ohio, will be sworn in.", ["Lena Brandt | Rep.-elect | US"]],
  // a party's name is nobody's
  ["Rita Awor, secretary general of the National Unity Platform, wrote from Uganda.", []],
  ["Two ministers and the leader of the Coastal Renewal Platform met in Peru.", []],
  ["A former Polish senator, Duarte Reis, denied it.", ["Duarte Reis | former senator | PL"]],
  [
    "The governor of the Bank of Ghana, Rui Tavares, left.",
    ["Rui Tavares | governor of the Bank of Ghana | GH"],
  ],
  [
    "Awa Keita became trade minister under President Petar Ilic of Mali.",
    ["Awa Keita | trade minister | ML", "Petar Ilic | President | ML"],
  ],
  ["Niger's acting trade minister, Amir Sani Keita, left.", ["Amir Sani Keita | acting trade minister | NE"]],
  ["Skyways President Rui Tavares praised the senator.", []],
  ["Yesterday President Rui Tavares left.", ["Rui Tavares | President | -"]],
  // after the name
  ["Duarte Reis, the Portuguese finance minister, left on Monday.", ["Duarte Reis | finance minister | PT"]],
  ["Awa Keita, a former Malian ambassador to Ghana, agreed.", ["Awa Keita | former ambassador | ML"]],
  ["Petar Ilic, 61, Serbia's chief negotiator, agreed.", ["Petar Ilic | chief negotiator | RS"]],
  [
    "Janis Ozols, spokesman for the Latvian foreign ministry, agreed.",
    ["Janis Ozols | spokesman for the Latvian foreign ministry | LV"],
  ],
  ["Reis, the Portuguese finance minister, left.", ["Reis | finance minister | PT"]],
  ["Olav Lund (the Norwegian justice minister) left.", ["Olav Lund | justice minister | NO"]],
  // told by a verb
  ["Peter Lund was appointed Danish defence minister in May.", ["Peter Lund | defence minister | DK"]],
  ["Zambia's Joseph Banda, who became president in August, flew home.", ["Joseph Banda | president | ZM"]],
  ["Parliament elected Lucia Prado president of Uruguay.", ["Lucia Prado | president | UY"]],
  [
    "Rosa Quintana, who heads the Paraguayan interior ministry, agreed.",
    ["Rosa Quintana | head of the Paraguayan interior ministry | PY"],
  ],
  ["Kaarel Tamm, in his second term as mayor of Tallinn, agreed.", ["Kaarel Tamm | mayor | EE"]],
  // the title before a comma
  ["The president of Zambia, Joseph Banda, spoke in Lusaka.", ["Joseph Banda | president | ZM"]],
  [
    "The Greek migration minister, Nikos Pappas, and his deputy minister Eleni Vlachou met.",
    ["Nikos Pappas | migration minister | GR", "Eleni Vlachou | deputy minister | GR"],
  ],
  // parties, regions, states
  ["“We will wait,” said Sen. Mary Colby, R-Wis.", ["Mary Colby | Sen. | US"]],
  [
    "Rep. Juan Ortega (D-Texas) and Senator Mary Colby, a Republican from Wisconsin, agreed.",
    ["Juan Ortega | Rep. | US", "Mary Colby | Senator | US"],
  ],
  [
    "Bavarian Premier Lena Brandt and Okinawa Governor Kenji Mori met.",
    ["Lena Brandt | Premier | DE", "Kenji Mori | Governor | JP"],
  ],
  // the other side's
  [
    "Foreign Minister Lucia Prado of Uruguay called her Chilean counterpart, Tomás Vera.",
    ["Lucia Prado | Foreign Minister | UY", "Tomás Vera | Foreign Minister | CL"],
  ],
  [
    "Polish Premier Ewa Kos and Defense Minister Jan Sobol flew to Kyiv.",
    ["Ewa Kos | Premier | PL", "Jan Sobol | Defense Minister | PL"],
  ],
  ["Emirati Energy Minister Sheikh Saif bin Hamdan left.", ["Saif bin Hamdan | Energy Minister | AE"]],
  // lists
  [
    "The government has Hanna Reis as foreign minister, Renate Kos as finance minister and Jan Lind as labor minister of Austria.",
    ["Renate Kos | finance minister | AT", "Jan Lind | labor minister | AT"],
  ],
  [
    "Three Uruguayan ministers (Lucia Prado, Tomás Vera and Rosa Quintana) resigned.",
    ["Lucia Prado | minister | UY", "Tomás Vera | minister | UY", "Rosa Quintana | minister | UY"],
  ],
  [
    "Ana Reis of Portugal, Piotr Kos of Poland and Jan Lund of Denmark are the heads of foreign relations.",
    [
      "Ana Reis | head of foreign relations | PT",
      "Piotr Kos | head of foreign relations | PL",
      "Jan Lund | head of foreign relations | DK",
    ],
  ],
  [
    "Lucia Prado and Tomás Vera, the finance ministers of Uruguay and Chile, met in Rome.",
    ["Lucia Prado | finance minister | UY", "Tomás Vera | finance minister | CL"],
  ],
  [
    "The Greek army's chief of staff, Lt Gen Nikos Pappas, warned the cabinet.",
    ["Nikos Pappas | chief of staff | GR"],
  ],
  ["Central Bank governor Petar Ilic met lenders in Serbia.", ["Petar Ilic | Central Bank governor | RS"]],
  // whose it is, and what kind of one
  ["Juan Quispe, the first Indian president of Bolivia, spoke.", ["Juan Quispe | first president | BO"]],
  ["Juan Quispe, Bolivia's first Indian president, spoke.", ["Juan Quispe | president | BO"]],
  ["Senator Lucia Prado, who chairs the Uruguayan Senate's inquiry, agreed.", ["Lucia Prado | Senator | UY"]],
  // crowns, courts, international bodies
  [
    "Supreme Court Justice Rosa Quintana freed Paraguay's envoy.",
    ["Rosa Quintana | Supreme Court Justice | PY"],
  ],
  ["ECB board member Joost Kuiper hinted at a cut.", ["Joost Kuiper | ECB board member | -"]],
  ["Bank of Zambia Governor Joseph Banda warned of inflation.", ["Joseph Banda | Governor | ZM"]],
  ["King Magnus of Norway opened parliament.", ["Magnus | King | NO"]],
  ["Chief Justice Lindiwe Nkosi of South Africa dissented.", ["Lindiwe Nkosi | Chief Justice | ZA"]],
  ["U.N. envoy Salim Haddad flew to Sudan.", ["Salim Haddad | envoy | -"]],
  [
    "European Commission spokeswoman Lena Brandt said France had replied.",
    ["Lena Brandt | European Commission spokeswoman | -"],
  ],
  // names of the world
  [
    "Dutch Foreign Minister Joost van den Heuvel met Saudi Prince Faisal bin Nasser al-Otaibi.",
    ["Joost van den Heuvel | Foreign Minister | NL", "Faisal bin Nasser al-Otaibi | Prince | SA"],
  ],
  [
    "Mauritanian Prime Minister Sidi Ould Bah met President Yoon Tae-ho of South Korea.",
    ["Sidi Ould Bah | Prime Minister | MR", "Yoon Tae-ho | President | KR"],
  ],
])("an office in the article's words: %s", (text, expected) => {
  expect(officialsOf(read(text))).toEqual(expected);
});

test.each([
  "Chief executive Laura Tamm said the Estonian bank would grow.",
  "Peter Lund, president of the Danish chess federation, resigned.",
  "Head coach Ivan Petrov named his Bulgarian squad.",
  "The Barcelona president, Jordi Mas, sold two players.",
  "Professor Helen Moss of the University of Malta disagreed.",
  "His wife, Maria Petrova, opened a gallery in Sofia.",
  "Union leader Brian Doyle called the Irish strike a success.",
  "Team captain Luca Marini and manager Paul Weber left Italy.",
  "Nora Lind, editor of the Swedish weekly, and analyst Per Dahl agreed.",
  "Olga Maran, director of the Romanian film prize, was there.",
  "If Jan Sobol is elected president, Poland will change.",
  "Jordan Bell scored twice for Georgia Tech in Athens.",
  "John Adams opened a second bakery, and Robert Peel taught the choir.",
  "Judge Laura Tamm returns for a fifth season of the talent show.",
  "President Frost rules the arena in the third novel.",
  "The minister, General Motors said, was wrong about Mexico.",
  "Lord Haskell visited Kenya on Monday.",
  "Ana Reis met Piotr Kos, ministers said.",
  "The two sides, led by Ana Reis and Piotr Kos, were ministers and aides.",
  "General Dynamics chief Laura Tamm visited Mexico.",
  "PolitiFact executive director Ann Cole said the Canadian claim was false.",
])("no public office: %s", (text) => {
  expect(officialsOf(read(text))).toEqual([]);
});

test.each<[string, string[]]>([
  ["Prime Minister Ewa Kos of Poland spoke. Kos left early.", ["Ewa Kos > Ewa Kos", "Kos > Ewa Kos"]],
  [
    "Dutch minister Joost van den Heuvel spoke. Van den Heuvel left.",
    ["Joost van den Heuvel > Joost van den Heuvel", "Van den Heuvel > Joost van den Heuvel"],
  ],
  [
    "South Korean President Yoon Tae-ho spoke. Yoon left.",
    ["Yoon Tae-ho > Yoon Tae-ho", "Yoon > Yoon Tae-ho"],
  ],
  [
    "Vietnamese minister Tran Van Hung spoke. Hung left.",
    ["Tran Van Hung > Tran Van Hung", "Hung > Tran Van Hung"],
  ],
  ["Libyan leader Omar al-Zawi spoke. Zawi left.", ["Omar al-Zawi > Omar al-Zawi", "Zawi > Omar al-Zawi"]],
  [
    "President Nicolás Vera of Chile spoke. Nicolas Vera left.",
    ["Nicolás Vera > Nicolás Vera", "Nicolas Vera > Nicolás Vera"],
  ],
  [
    "Malian minister Mohamed Keita spoke. Mohammed Keita left.",
    ["Mohamed Keita > Mohamed Keita", "Mohammed Keita > Mohamed Keita"],
  ],
  // two of one surname
  [
    "Polish minister Jan Sobol and his wife, Anna Sobol, left. Sobol smiled.",
    ["Jan Sobol > Jan Sobol", "Sobol > Jan Sobol"],
  ],
  ["Polish minister Jan Sobol left. Mrs. Sobol stayed.", ["Jan Sobol > Jan Sobol"]],
  ["Polish minister Jan Sobol left. The Sobol Foundation paid.", ["Jan Sobol > Jan Sobol"]],
  // descriptions and pronouns
  [
    "Polish Foreign Minister Ewa Kos flew to Oslo. The minister will return on Friday.",
    ["Ewa Kos > Ewa Kos", "(The minister) > Ewa Kos"],
  ],
  [
    "Polish minister Ewa Kos met Danish minister Peter Lund. The minister left.",
    ["Ewa Kos > Ewa Kos", "Peter Lund > Peter Lund"],
  ],
  [
    "Polish minister Ewa Kos flew to Oslo. She will return on Friday.",
    ["Ewa Kos > Ewa Kos", "(She) > Ewa Kos"],
  ],
  [
    "Polish minister Ewa Kos met Danish minister Anna Lund. She left.",
    ["Ewa Kos > Ewa Kos", "Anna Lund > Anna Lund"],
  ],
])("who is meant: %s", (text, expected) => {
  expect(linksOf(read(text))).toEqual(expected);
});

test("a name the table knows is given the office of the article's date", () => {
  const text = "Angela Merkel spoke about the government's plans in Germany.";
  const now = read(text, "2019-05-02").officials[0];
  expect(now).toMatchObject({ title: "Chancellor", country: "DE", basis: "known" });
  expect(now?.seen).toMatch(/^\d{4}/);
  expect(read(text, "2024-05-02").officials[0]).toMatchObject({ title: "former Chancellor", basis: "known" });
  // Long after the row was last seen to be so: last known, never in office.
  expect(read("Vladimir Putin spoke in Russia.", "2029-01-01").officials[0]).toMatchObject({
    lastKnown: true,
  });
  // The article's own words win.
  expect(read("Angela Merkel, the Dutch ambassador, spoke.", "2019-05-02").officials[0]).toMatchObject({
    title: "ambassador",
    country: "NL",
    basis: "text",
  });
});

test.each<[string, Correction[], string[]]>([
  ["not an official", [{ kind: "not-an-official", name: "Ewa Kos" }], ["Jan Sobol | Defense Minister | PL"]],
  ["hidden", [{ kind: "hide", name: "Jan Sobol" }], ["Ewa Kos | Premier | PL"]],
  [
    "an office of the reader's",
    [{ kind: "official", name: "Ewa Kos", title: "Prime Minister", country: "PL" }],
    ["Ewa Kos | Prime Minister | PL", "Jan Sobol | Defense Minister | PL"],
  ],
  ["the same person", [{ kind: "same-as", name: "Jan Sobol", as: "Ewa Kos" }], ["Ewa Kos | Premier | PL"]],
])("a correction is an input: %s", (_, corrections, expected) => {
  expect(
    officialsOf(
      read("Polish Premier Ewa Kos and Defense Minister Jan Sobol met.", "2024-03-05", corrections),
    ),
  ).toEqual(expected);
});

test("another name that the reader gave leads to the person", () => {
  const text = "Polish Premier Ewa Kos spoke. The Iron Lady left.";
  const report = read(text, "2024-03-05", [{ kind: "also-known-as", name: "Ewa Kos", alias: "Iron Lady" }]);
  expect(linksOf(report)).toEqual(["Ewa Kos > Ewa Kos", "Iron Lady > Ewa Kos"]);
});

test("somebody else of the name is not the table's", () => {
  const text = "Angela Merkel opened a bakery in Germany.";
  expect(officialsOf(read(text, "2019-05-02", [{ kind: "someone-else", name: "Angela Merkel" }]))).toEqual(
    [],
  );
});

test("the headline's names lead to the article's people, with offsets into the headline", () => {
  const headline = "Kos to Meet Danish Minister in Oslo";
  const { headlineMentions } = read(
    "Polish Premier Ewa Kos will fly to Norway on Monday.",
    "2024-03-05",
    [],
    headline,
  );
  const kos = headlineMentions.find(({ kind }) => kind === "official");
  expect(kos).toMatchObject({ start: 0, end: 3, text: "Kos", entity: "official:ewa-kos" });
});
