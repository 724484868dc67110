import type { FoundMentions } from "../mentions/find-mentions";
import type { Organization, OrganizationMention } from "../model/report";
import type { Span } from "../model/span";
import type { Sentence } from "../text/sentences";
import type { Surroundings } from "./judge-office";

type Input = {
  sentences: readonly Sentence[];
  found: FoundMentions;
  organizations: { organizations: readonly Organization[]; mentions: readonly OrganizationMention[] };
};

/** What stands in each sentence: its countries and organizations. */
export function readSurroundings({
  sentences,
  found,
  organizations,
}: Input): (sentence: number) => Surroundings {
  const countries = bySentence(sentences, found.countries);
  const mentions = bySentence(sentences, organizations.mentions);
  const organizationById = new Map(organizations.organizations.map((one) => [one.id, one]));
  return (index) => {
    const sentence = sentences[index];
    if (!sentence) throw new RangeError(`Sentence ${index} of ${sentences.length}`);
    return {
      sentence,
      countries: countries[index] ?? [],
      organizations: mentions[index] ?? [],
      organizationById,
    };
  };
}

function bySentence<One extends Span>(sentences: readonly Sentence[], mentions: readonly One[]): One[][] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return sentences.map((sentence) => {
    const list: One[] = [];
    while (at < sorted.length) {
      const mention = sorted[at];
      if (!mention || mention.start >= sentence.end) break;
      list.push(mention);
      at++;
    }
    return list;
  });
}
