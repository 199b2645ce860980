import { createApplication } from './application';

async function main(): Promise<void> {
  const application = await createApplication();
  await application.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
  console.log(`listening on ${await application.getUrl()}, the documentation is at /docs`);
}

void main();
