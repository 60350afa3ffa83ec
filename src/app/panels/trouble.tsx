// What is shown when there is no desk to show: what failed, and what to do.

import { describeProblem, type Problem } from '../../core/base/result.ts';

interface TroubleProps {
  readonly what: string;
  readonly problems: readonly Problem[];
}

export function Trouble({ what, problems }: TroubleProps) {
  return (
    <main class="trouble">
      <h1>{what}</h1>
      <p>
        Reload the page. If that does not help, open it in a current Edge, Chrome or Firefox, or use the single file
        muster.html, which needs no server. Some workplaces switch off background workers, which Muster needs: their
        administrators can allow them for this page.
      </p>
      <details>
        <summary>Details</summary>
        <ul>
          {problems.map((problem) => (
            <li key={problem.path}>{describeProblem(problem)}</li>
          ))}
        </ul>
      </details>
    </main>
  );
}
