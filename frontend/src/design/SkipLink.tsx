/** The first thing the Tab key reaches. */
export function SkipLink({ to }: { to: string }) {
  return (
    <a href={`#${to}`} className="govuk-skip-link">
      Skip to main content
    </a>
  );
}
