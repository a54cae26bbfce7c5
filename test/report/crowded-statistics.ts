import { stats } from '../../src/jobs/measure/stats.js';
import type { JourneyStatistics, WorkspaceStatistics } from '../../src/model/statistics.js';

const LONG =
  'Handläggning, uppföljning och dokumentation i komplexa barnavårdsutredningar med flera samverkande myndigheter';

/** The figures of the example courses. */
export function exampleStatistics(): WorkspaceStatistics {
  return stats({ root: 'content', within: [], today: '2026-11-01' }).statistics;
}

/** A journey with more of everything, and longer words, than any A4 holds. */
export function crowdedJourney(): JourneyStatistics {
  const [journey] = exampleStatistics().journeys;
  const [audit] = journey?.audits ?? [];
  const [step] = journey?.steps ?? [];
  if (journey === undefined || audit === undefined || step === undefined) throw new Error('the examples have changed');
  const many = <T>(count: number, make: (n: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index + 1));
  const audiences = many(9, (n) => ({ id: `grupp-${n}`, title: `Handläggare inom verksamhetsområde ${n}` }));
  const byAudience = Object.fromEntries(audiences.map(({ id }) => [id, { required: 6000, optional: 645, days: 4521 }]));
  return {
    ...journey,
    title: `${LONG} (exempel)`,
    owner: LONG,
    audiences,
    byAudience,
    time: { required: 60_000, optional: 6450, days: 45_210 },
    courses: { published: 50, pilot: 5, draft: 5, retired: 3, unreadable: 2 },
    goals: { covered: 399, of: 400, percent: 99 },
    passes: false,
    steps: many(12, (n) => ({
      ...step,
      step: `steg-${n}`,
      title: `Fördjupning för erfarna ${n}`,
      byAudience,
      time: { required: 6000, optional: 645, days: 4521 },
    })),
    sources: many(30, (n) => ({
      source: `kalla-${n}`,
      title: `${LONG} ${n}`,
      trouble: 'stale',
      status: 'in-force',
      uses: [],
      at: { file: 'sources.yaml', line: n },
    })),
    reviews: {
      asked: 120,
      missing: many(90, (n) => ({
        course: `kurs-${n}`,
        title: `${LONG} ${n}`,
        scope: 'accessibility',
        verdict: 'partial',
        reviewed: 3,
        all: 18,
      })),
    },
    waivers: many(20, (n) => ({
      course: `kurs-${n}`,
      title: `${LONG} ${n}`,
      rule: 'missing-audio-description',
      approvedBy: LONG,
      date: '2026-01-01',
      expires: '2027-02-01',
      reason: LONG,
    })),
    audits: many(60, (n) => ({ ...audit, course: `kurs-${n}`, title: `${LONG} ${n}` })),
  };
}
