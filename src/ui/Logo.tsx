/** Cairn's mark: three stones, one on the other. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <ellipse cx="12" cy="19" rx="9.5" ry="3.4" fill="currentColor" opacity="0.55" />
      <ellipse cx="12.6" cy="12.4" rx="6.6" ry="2.9" fill="currentColor" opacity="0.78" />
      <ellipse cx="11.6" cy="6.4" rx="3.9" ry="2.6" fill="currentColor" />
    </svg>
  );
}
