// The order of the steps, nothing else.
import { resolveEntities } from "./entities/resolve-entities";
import { resolveHeadline } from "./entities/resolve-headline";
import { findEvents } from "./events/find-events";
import { findMentions } from "./mentions/find-mentions";
import type { Corrections } from "./model/corrections";
import type { Article, Page, Report } from "./model/report";
import { findStatements } from "./statements/find-statements";
import { buildSummary } from "./summary/build-summary";
import { findRoles } from "./summary/find-roles";
import { readClauses } from "./text/clauses";
import { findDates } from "./text/dates";
import { findQuotes } from "./text/quotes";
import { readSentences } from "./text/sentences";

export type Input = { page: Page; article: Article; corrections: Corrections };

/**
 * The report of one article. Pure: no clock, no settings, no DOM; the same input gives the same report.
 * An article that is not detected gives a report with empty lists.
 */
export function analyze({ page, article, corrections }: Input): Report {
  const sentences = readSentences(article.text, article.paragraphs);
  const quotes = findQuotes(article.text, article.paragraphs);
  const clauses = readClauses(sentences, quotes);

  const found = findMentions({ sentences, published: page.published, corrections });
  const entities = resolveEntities({
    sentences,
    clauses,
    quotes,
    found,
    published: page.published,
    corrections,
  });
  const names = entities.mentions.filter(({ kind, form }) => kind === "official" && form !== "pronoun");
  const dates = findDates({ sentences, clauses, published: page.published, names });
  const statements = findStatements({ text: article.text, sentences, clauses, quotes, entities });
  const { published } = page;
  const events = findEvents({
    text: article.text,
    sentences,
    clauses,
    entities,
    statements,
    dates,
    published,
  });
  const paragraphs = findRoles({ article, sentences, statements, events, dates, published: page.published });
  const read = { ...article, paragraphs };
  const headline = readSentences(article.headline ?? "", [{ start: 0, end: article.headline?.length ?? 0 }]);
  const inHeadline = findMentions({ sentences: headline, published: page.published, corrections });
  return {
    page,
    article: read,
    mentions: entities.mentions,
    countries: entities.countries,
    officials: entities.officials,
    organizations: entities.organizations,
    statements,
    events,
    dates,
    headlineMentions: resolveHeadline({ sentences: headline, found: inHeadline, entities }),
    summary: buildSummary({ article: read, entities, statements, events, published: page.published }),
  };
}
