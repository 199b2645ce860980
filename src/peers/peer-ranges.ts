/** The packages that the application installs beside this one, and the versions that fit: `peerDependencies`. */
export const PEER_RANGES: Readonly<Record<string, string>> = {
  '@nestjs/common': '^11.0.0 || ^12.0.0',
  '@nestjs/swagger': '^11.0.0 || ^12.0.0',
  'class-transformer': '^0.5.1',
  'class-validator': '^0.14.2 || ^0.15.0',
  'reflect-metadata': '^0.2.2',
  rxjs: '^7.1.0',
};
