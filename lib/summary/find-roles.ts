import type { Article, DateMention, NewsEvent, Paragraph, Statement } from "../model/report";
import type { Sentence } from "../text/sentences";

type Input = {
  article: Article;
  sentences: readonly Sentence[];
  statements: readonly Statement[];
  events: readonly NewsEvent[];
  dates: readonly DateMention[];
  published: string | null;
};

/** The article's paragraphs with their roles. */
export function findRoles({ article }: Input): Paragraph[] {
  return article.paragraphs;
}
