// Between what half of the runs lie. Where that is one figure it is said so: it is no range.

interface HalfProps {
  readonly from: string;
  readonly to: string;
  /** Of which runs. */
  readonly of: string;
}

export const Half = ({ from, to, of }: HalfProps) =>
  from === to ? (
    <>the same in at least half of {of}</>
  ) : (
    <>
      between{' '}
      <b>
        {from} and {to}
      </b>{' '}
      in half of {of}
    </>
  );
