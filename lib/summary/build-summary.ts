import type { Entities } from "../model/entities";
import type { Article, NewsEvent, Statement, Summary } from "../model/report";

type Input = {
  article: Article;
  entities: Entities;
  statements: readonly Statement[];
  events: readonly NewsEvent[];
  published: string | null;
};

export function buildSummary({ article }: Input): Summary {
  const lead = article.paragraphs.find((paragraph) => paragraph.role !== "heading") ?? null;
  return {
    lead: lead && { start: lead.start, end: lead.end },
    what: null,
    who: [],
    where: [],
    when: null,
    sources: [],
    sourcing: { person: 0, institution: 0, unnamed: 0, media: 0 },
    statements: [],
    context: [],
    background: [],
    timeline: [],
  };
}
