import { findings } from './findings';

const [site] = process.argv.slice(2);
if (site === undefined || !URL.canParse(site)) {
  process.stderr.write('npm run check-deployment -- https://cloud.example/\n');
  process.exitCode = 2;
} else {
  const found = await findings(site);
  process.stdout.write(
    found.length === 0 ? `${site} serves Cairn well\n` : `${found.join('\n')}\n`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}
