import { removeSecondFactor, setUpProvider } from '../session/twoFactor';
import { failure, invalid } from '../wire/wire';
import { checkAccess } from '../scope';
import type { CommandHandler, SyncCommand } from './command';

const providers = [
  { name: 'totp', description: 'TOTP user two factor authentication provider Plugin' },
  { name: 'staticpin', description: 'Static Pin user two factor authentication provider Plugin' },
] as const;

const listUserTwoFactorAuthenticatorProviders: SyncCommand = {
  run({ args }) {
    const name = args.text('name');
    const found = providers.filter((provider) => (name ?? provider.name) === provider.name);
    return { count: found.length, providers: found };
  },
};

/** Sets the caller's second factor up, or with `enable=false` takes one away. */
const setupUserTwoFactorAuthentication: SyncCommand = {
  run({ state, user, args, ...call }) {
    if ((args.text('enable') ?? 'true').toLowerCase() !== 'true') {
      const other = state.collections.users.get(args.text('userid') ?? user.id);
      if (other === undefined) throw invalid('Invalid user ID provided');
      checkAccess({ state, user, args, ...call }, { accountId: other.accountId });
      removeSecondFactor(state, other);
      return { setup2fa: { id: other.id, username: other.username } };
    }
    const wanted = args.text('provider')?.toLowerCase() ?? 'totp';
    const provider = providers.find(({ name }) => name === wanted)?.name;
    if (provider === undefined)
      throw failure(`Failed to find two factor authentication provider by the name: ${wanted}.`);
    if (user.secondFactor !== undefined)
      throw failure(`2FA key is already setup for the user account ${call.account.name}`);
    const { key } = setUpProvider(state, user, provider);
    return { setup2fa: { id: user.id, username: user.username, secretcode: key } };
  },
};

/** The second step of signing in; its third command, which takes the code, is in twoFactor.ts. */
export const twoFactorCommands = {
  listUserTwoFactorAuthenticatorProviders,
  setupUserTwoFactorAuthentication,
} satisfies Record<string, CommandHandler>;
