// What the command line says of itself.

export const USAGE: Readonly<Record<string, string>> = {
  run: `muster run <scenario> [options]

Runs a scenario (a file, or the id of one that ships with the product) from start to end.

  --seed S             readable seed; the same seed gives the same luck (default: muster)
  --replication K      which of the seed's runs, a whole number from 0 (default: 0)
  --set POINTER=VALUE  set one value by JSON Pointer into the resolved document; elements of a list by their id, e.g.
                       --set /doctrine/routes/publicOrder/minimumCoverShare/value=0.4
                       --set /scenario/parameters/host/value=E23000032, or forces merged by
                       --set /structure=neighbours-in-collaboration (may be repeated)
  --decisions FILE     decisions as JSON: [{ "atSec": 7200, "kind": "activateTier", "tier": "national" }]; one example
                       of every kind stands in scenarios/README.md
  --until T            end early: seconds (7200), hours and minutes (6h30m, 90m), or local time (2011-08-08T20:00)
  --trace FILE         write the whole trace to FILE; its SHA-256 is the trace hash
  --json               print one JSON object instead of words`,
  bill: `muster bill <scenario> [options]

Runs a scenario and reckons up who would bill whom for other forces' units: officer-hours, nights away and miles, at the
rates of the doctrine (/doctrine/money), every one of them an assumption. Nobody's real bill.

  --csv   a table of all lines in comma-separated values, money in pounds
  --seed, --replication, --set, --decisions, --until   as for muster run`,
  validate: `muster validate <file>

Checks a scenario file and tells every problem: where, what was found, what was expected.`,
  diff: `muster diff <traceA> <traceB>

Compares two trace files and names the first event that differs. Exit code 3 if they differ.`,
  travel: `muster travel <lat,lon> <lat,lon> [options]

Time by road between two places.

  --vehicle car|carrier  (default: car)
  --at TIME              local time of leaving, e.g. 2011-08-08T20:00 (default: no traffic, 03:00 on a Sunday)
  --scenario SCENARIO    with the roads that it closes or slows at that time (default: its start), each as long as its
                         median says
  --json                 print one JSON object: seconds, metres, roads`,
  score: `muster score <scenario> [options]

Runs a scenario and tells its five scores, each with its components, their parts and what they rest on.

  --seed S, --replication K, --set POINTER=VALUE  as for muster run
  --force NAME       one force: as host of incidents, and as donor of what it gives
  --region NAME      one mutual-aid region
  --capability ID    one capability
  --also SCENARIO    run this exercise too: tells which skills none of them tried (may be repeated)
  --facts            the facts behind each part as well
  --seeds N          resilience too: rerun without each centre, link and channel over seeds 1 to N
  --json             print one JSON object: every part with its facts by row; what would judge one force on
                     illustrative figures is null

Of a force or region it also tells what was promised and supplied, what it got as host and what it left uncovered. Scores of
one force are withheld until its holdings that count are its own: in the scenario's file, or with
--set /holdings/E23…/publicOrder='{"units":12,"source":"…","asOf":"2026","basis":"user"}'.

Parts with most to gain come first, but forces in their usual order: nobody is ranked. Scores are Muster's own; the requirement sets no numbers.`,
  gaps: `muster gaps <scenario> [options]

Runs a scenario and tells what fell short, as findings: the largest first by the officer-hours they touch.

  --seed S, --replication K, --set POINTER=VALUE  as for muster run
  --force NAME, --region NAME, --capability ID, --also SCENARIO    as for muster score
  --most N           so many of them (default: 20)
  --facts            the facts behind each as well
  --seeds N          what closing each is worth: rerun with it repaired, under the same luck, the best over seeds 1 to N
                     (30 is enough to tell most apart)
  --weak-points N    also what help hangs on: rerun without each centre, link and channel over seeds 1 to N (8 will do)
  --csv              with --seeds: a table for a spreadsheet
  --json             print one JSON object: every gap with its facts by row, what would repair it, and its worth

What a gap touches is not what closing it is worth: that takes reruns.`,
  'side-by-side': `muster side-by-side <scenario> [<other scenario>] [options]

Runs two exercises once each, or one as it is and otherwise, and tells their scores and worst gaps in columns side by side, with
what differs between them. August 2011 as it was and under present practice:

  muster side-by-side august-2011 --doctrine present-practice

  --doctrine ID        the doctrine of the second, with its strengths, centres and agencies
  --set POINTER=VALUE  set in the second only (may be repeated)
  --region NAME, --capability ID   as for muster score
  --seed S, --replication K        of both: the same luck
  --most N             so many gaps (default: 12)
  --json               print one JSON object instead of words

It is one run of each. What a change comes to over many seeds, with intervals: muster compare.`,
  replay: `muster replay <exercise.json> [options]

Replays the decisions of a kept exercise (Save a copy) over many seeds beside doctrine alone, pair by pair under the same
luck: were they good, or lucky? What exercise control did with injects stays in both.

  --seeds N            seeds 1 to N (default: 100; 500 for narrower bounds)
  --branch NAME        another branch of it than the one at hand when it was saved
  --json               print one JSON object instead of words: need unmet of every run

It tells of decisions by roles. Nobody is scored.`,
  compare: `muster compare <scenario> --set POINTER=VALUE [options]

Runs a scenario as it is and with values set, over the same seeds, and tells what the change comes to, with intervals.

  --set POINTER=VALUE  as in muster run (may be repeated), e.g. the national tier two hours earlier:
                       muster compare london-2011 --set /scenario/activations/0/afterMin=2400
  --seeds N            seeds 1 to N (default: 30)
  --json               print one JSON object instead of words`,
  'weak-points': `muster weak-points <scenario> [options]

Reruns a scenario without each centre, link and channel that has a part in it, one at a time, and tells what that costs.

  --seeds N            seeds 1 to N (default: 10)
  --set POINTER=VALUE  as for muster run
  --json               print one JSON object instead of words`,
  'how-soon': `muster how-soon <force> [options]

How soon could so many units be in a force's area, and from whom? One need, run over many seeds.

  --units N            how many units (default: 40)
  --capability ID      of what (default: publicOrder)
  --at TIME            local time at which the need becomes known (default: 2026-06-17T18:00, a Wednesday)
  --hours H            how far ahead to look (default: 24)
  --doctrine ID        present-practice or august-2011 (default: present-practice)
  --set POINTER=VALUE  as in muster run (may be repeated)
  --seeds N            seeds 1 to N (default: 100)
  --json               print one JSON object instead of words`,
  reach: `muster reach <place> [options]
muster reach --everywhere [options]

Time from here: how soon could strength reach a place, and from whom, if every force were told in the same minute and sent all
that its cover at home allows? <place> is a force, a town that forces form up in, or latitude,longitude. Counted are notice,
loading and the road; not the time to ask, decide and find donors (muster how-soon has it), and not booking in.

  --capability ID    of what (default: publicOrder)
  --units N          when a tenth, four tenths, six tenths and all of so many would be there (default: 40)
  --everywhere       instead of one place every force's area, measured to its second muster point, or its first
  --in FORCE         whose area the latitude,longitude is in (default: the force with the nearest muster point)
  --at TIME          local time of the word, with everybody at home and the roads open (default: 2026-06-17T18:00)
  --doctrine ID      present-practice or august-2011 (default: present-practice)
  --scenario SCENARIO  instead: as a run of this exercise stands at --at T (7200, 6h30m or local time), with its roads and
                       what is left at home then
  --seed S, --replication K, --decisions FILE   which run of it, as for muster run
  --set POINTER=VALUE  as in muster run (may be repeated)
  --draws N          how often luck is drawn (default: 100)
  --json             print one JSON object instead of words

Capabilities other than public order and general officers are told by region only, and measured to one place of the region.`,
  history: `muster history [options]

Runs August 2011 in London once for each seed and sets officers and forces from outside beside what was published.

  --seeds N            seeds 1 to N (default: 200); run one of them alone with: muster run august-2011 --seed K
  --set POINTER=VALUE  as for muster run: what comes of it without reliefs, say
  --json               print one JSON object instead of words`,
  why: `muster why <scenario> unit "<name>" [options]
muster why <scenario> request <number> [options]
muster why <scenario> incident "<name or id>" [options]
muster why <scenario> force "<name>" [options]

Runs a scenario and says why a unit came so late and why it was this one; why a request took so long, who was asked, what
they said and who was not asked; why an incident was short of units; why a force fell below its minimum cover. The parts add up.

  --at T               when: seconds (7200), hours and minutes (6h30m), or local time (2011-08-08T20:00). Without it: every
                       wait of a unit, the whole of a request, an incident when half of the
                       unit-hours it lacked had passed
  --seed S, --replication K, --set POINTER=VALUE, --decisions FILE   which run, as for muster run
  --json               print JSON instead of words`,
};

export const OVERVIEW = `muster: the mobilisation simulator without a screen

  muster run <scenario>            run a scenario
  muster bill <scenario>           who would bill whom for how much
  muster validate <file>           check a scenario file
  muster diff <traceA> <traceB>    find the first difference of two traces
  muster travel <from> <to>        time by road between two places
  muster score <scenario>          the five scores of a run, opened up
  muster gaps <scenario>           what fell short in a run, the largest first
  muster side-by-side <scenario>   two exercises or eras, scores and gaps in columns
  muster replay <exercise.json>    were a room's decisions good, or lucky?
  muster compare <scenario> --set  what a changed assumption comes to, over many seeds
  muster weak-points <scenario>    what the loss of any one centre, link or channel costs
  muster how-soon <force>          how soon so many units could be in a force's area
  muster reach <place>             time from here: how soon strength could reach a place, and from whom
  muster history                   August 2011 beside what was published of it
  muster why <scenario> ...        why a unit, a request or an incident fared as it did
  muster <command> --help          how to use a command

Exit codes: 0 fine, 1 the input is wrong, 2 misuse, 3 traces differ, 70 our fault.
Holdings are illustrative figures, not real ones.`;
