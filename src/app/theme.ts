import { createTheme } from '@mui/material/styles';
import { schemes } from '../ui/tokens';
import { fonts, globalStyle } from './globalStyle';

type Scheme = (typeof schemes)[keyof typeof schemes];

/** The few colours that MUI's own parts need. */
function palette(scheme: Scheme) {
  return {
    primary: {
      main: scheme.accent,
      dark: scheme['accent-strong'],
      contrastText: scheme['on-accent'],
    },
    error: { main: scheme.error, dark: scheme['error-strong'], contrastText: scheme['on-error'] },
    background: { default: scheme.surface, paper: scheme['surface-raised'] },
    text: { primary: scheme.ink, secondary: scheme['ink-soft'] },
    divider: scheme.line,
  };
}

/** Style of a button whose text contains a name, which may be longer than the page is wide. */
const wrapping = { maxWidth: '100%', whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

/** Cairn's look for MUI's parts and for native elements, light and dark. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-color-scheme' },
  colorSchemes: {
    light: { palette: palette(schemes.light) },
    dark: { palette: palette(schemes.dark) },
  },
  typography: { fontFamily: fonts, fontSize: 14, button: { textTransform: 'none' } },
  shape: { borderRadius: 6 },
  motion: { reducedMotion: 'system' },
  focusVisible: { outlineColor: 'var(--focus)' },
  components: {
    MuiCssBaseline: { styleOverrides: globalStyle },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { variant: 'outlined', disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 34,
          minWidth: 0,
          padding: '5px 14px',
          lineHeight: 1.5,
          fontWeight: 500,
          whiteSpace: 'nowrap',
          '.actions > &': wrapping,
          '@media (max-width: 30rem)': wrapping,
          '& .MuiButton-icon > svg': { fontSize: '0.875rem' },
          '&.Mui-disabled': { color: 'var(--ink-soft)', opacity: 0.7 },
          // Refused, but focusable, since it shows the reason.
          '&[aria-disabled="true"]:not([aria-busy])': {
            color: 'var(--ink-soft)',
            backgroundColor: 'var(--surface-sunken)',
            borderColor: 'var(--line)',
            boxShadow: 'none',
            cursor: 'not-allowed',
          },
        },
        // Forced colours show no fill, but this border.
        contained: { border: '1px solid transparent', padding: '4px 13px' },
        outlined: {
          color: 'var(--ink)',
          borderColor: 'color-mix(in srgb, var(--line-strong) 55%, transparent)',
          backgroundColor: 'var(--surface-raised)',
          '&.MuiButton-colorError': { color: 'var(--error)' },
          '&:hover': {
            borderColor: 'var(--line-strong)',
            backgroundColor: 'var(--surface-sunken)',
          },
        },
        sizeSmall: { minHeight: 28, padding: '2px 10px' },
      },
    },
    MuiIconButton: {
      styleOverrides: { root: { minWidth: 32, minHeight: 32, padding: 6, borderRadius: 6 } },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiMenu: {
      styleOverrides: {
        paper: {
          border: '1px solid var(--line)',
          boxShadow: 'var(--shadow)',
          maxWidth: 'min(22rem, calc(100vw - 16px))',
        },
        list: { padding: '6px 0' },
      },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: 32,
          padding: '5px 16px',
          fontSize: '0.875rem',
          whiteSpace: 'normal',
          '&.Mui-focusVisible': {
            backgroundColor: 'var(--accent-soft)',
            outline: '2px solid var(--focus)',
            outlineOffset: -2,
          },
          '&:hover': { backgroundColor: 'var(--accent-soft)' },
          // Not faded, so that its reason is readable.
          '&.Mui-disabled': { opacity: 1, color: 'var(--ink-soft)' },
        },
      },
    },
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(8 16 22 / 0.5)' } },
      },
    },
  },
});
