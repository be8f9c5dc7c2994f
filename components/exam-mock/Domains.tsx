import type { Marked } from '#engines/exam/form';
import { percent } from '#engines/numbers';

/** What counts, domain by domain. */
export const Domains = ({ marked: { byDomain } }: { marked: Marked }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Domain</th>
        <th scope="col">Right</th>
        <th scope="col">Share</th>
      </tr>
    </thead>
    <tbody>
      {byDomain.map(({ name, right, of }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            {right} of {of}
          </td>
          <td>{percent(right / of, 0)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
