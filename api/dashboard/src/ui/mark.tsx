/** An arrow with its fletching. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" className="sign">
      <path d="M6 26 26 6M16 6h10v10M6 26l2-7M6 26l7-2" />
    </svg>
  );
}
