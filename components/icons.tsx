/** Icons say nothing by themselves: each stands beside its word and is hidden from listeners. */
const shape = {
  class: 'icon',
  viewBox: '0 0 16 16',
  width: 16,
  height: 16,
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.6,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': true,
} as const;

export function CopyIcon() {
  return (
    <svg {...shape}>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.6" />
      <path d="M10.5 5.5V4.1A1.6 1.6 0 0 0 8.9 2.5H4.1A1.6 1.6 0 0 0 2.5 4.1v4.8a1.6 1.6 0 0 0 1.6 1.6h1.4" />
    </svg>
  );
}

export function CheckIcon() {
  return (
    <svg {...shape}>
      <path d="m3 8.5 3.2 3.2L13 4.8" />
    </svg>
  );
}

export function CaretIcon() {
  return (
    <svg {...shape}>
      <path d="m4.5 9.8 3.5-3.6 3.5 3.6" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...shape}>
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}

export function PanelIcon() {
  return (
    <svg {...shape}>
      <rect x="1.5" y="2.5" width="13" height="11" rx="1.6" />
      <path d="M9.5 2.5v11" />
    </svg>
  );
}

export function SettingsIcon() {
  return (
    <svg {...shape}>
      <path d="M2 4.5h7m4 0h1M2 11.5h1m4 0h7" />
      <circle cx="11" cy="4.5" r="1.9" />
      <circle cx="5" cy="11.5" r="1.9" />
    </svg>
  );
}

export function KeysIcon() {
  return (
    <svg {...shape}>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1.6" />
      <path d="M4.3 6.9h.01M7 6.9h.01M9.7 6.9h.01M12 6.9h.01M5 9.8h6" />
    </svg>
  );
}

export function HistoryIcon() {
  return (
    <svg {...shape}>
      <path d="M2.5 3v3h3" />
      <path d="M2.8 6A5.7 5.7 0 1 1 2.3 8" />
      <path d="M8 5v3.2l2.2 1.4" />
    </svg>
  );
}
