// Lays a Brotli copy beside every asset, once at building, as small as it gets: servers compress fast, not well.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const SMALL = 1000;
const assets = 'dist/assets';

for (const name of readdirSync(assets)) {
  const file = join(assets, name);
  if (!/\.(js|css|svg)$/.test(name) || statSync(file).size < SMALL) continue;
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
}
