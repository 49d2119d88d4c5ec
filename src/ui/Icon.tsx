/** Drawings on a 16 × 16 grid, in strokes of the text's own colour. */
const drawings = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.6v.1',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.8v3.8M8 11v.1',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.4v3.8M8 5v.1',
  success: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5.2 8.2l2 2 3.6-4.2',
  help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 6.4a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.2M8 11.4v.1',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.6',
  progress: 'M14 8a6 6 0 1 1-3.2-5.3',
  stop: 'M4 4h8v8H4z',
  dot: 'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  caret: 'M4.5 6.5 8 10l3.5-3.5',
  sort: 'M5 6.2 8 3l3 3.2M5 9.8 8 13l3-3.2',
  sortUp: 'M4.5 9.5 8 6l3.5 3.5',
  sortDown: 'M4.5 6.5 8 10l3.5-3.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14',
  plus: 'M8 3v10M3 8h10',
  external: 'M6.5 3H3v10h10V9.5M9.5 3H13v3.5M13 3 7.5 8.5',
  chevronRight: 'M6 3.5 10.5 8 6 12.5',
  chevronLeft: 'M10 3.5 5.5 8l4.5 4.5',
  chevronDown: 'M3.5 6 8 10.5 12.5 6',
  trash: 'M2.8 4.5h10.4M6 4.5v-2h4v2M4.2 4.5l.6 9h6.4l.6-9M6.8 7v4M9.2 7v4',
  refresh: 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8M11.8 1.5v2.6H9.2',
  rollback: 'M2.5 8A5.5 5.5 0 1 0 4.4 3.8M4.2 1.5v2.6h2.6M8 5.2V8l1.9 1.2',
  tasks: 'M2.5 4.2l1.2 1.2 2-2.4M2.5 10.7l1.2 1.2 2-2.4M8.5 4.5h5M8.5 11h5',
  cloud: 'M4.6 12.5a3 3 0 0 1-.3-6A4 4 0 0 1 12 7.4a2.6 2.6 0 0 1-.4 5.1z',
  camera: 'M2 5h3l1-1.8h4L11 5h3v8H2zM8 6.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  flag: 'M4 14V2.5M4 3h8l-2 2.8L12 8.6H4',
  memory: 'M2 5h12v6H2zM4.5 11v2M8 11v2M11.5 11v2M5 7.3v1.4M8 7.3v1.4M11 7.3v1.4',
  disk: 'M8 2.5c3 0 5.5.9 5.5 2S11 6.5 8 6.5 2.5 5.6 2.5 4.5 5 2.5 8 2.5zM2.5 4.5v7c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2v-7',
  user: 'M8 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM2.8 14c.4-2.6 2.5-4 5.2-4s4.8 1.4 5.2 4',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13',
  moon: 'M13.5 9.6A6 6 0 1 1 6.4 2.5a4.8 4.8 0 0 0 7.1 7.1z',
  language:
    'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c2 1.7 2.8 3.8 2.8 6.2S10 12.5 8 14.2C6 12.5 5.2 10.4 5.2 8S6 3.5 8 1.8z',
  copy: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  layers: 'M8 2.2 14 5.2 8 8.2 2 5.2zM2 8.2l6 3 6-3M2 11l6 3 6-3',
  shield: 'M8 1.8 13 3.6v4c0 3-2 5.3-5 6.6-3-1.3-5-3.6-5-6.6v-4z',
  pin: 'M5.5 2h5M6.5 2v5L4 9.5h8L9.5 7V2M8 9.5V14.5',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a word; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon(props: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={props.className === undefined ? 'icon' : `icon ${props.className}`}
    >
      <path d={drawings[props.name]} />
    </svg>
  );
}
