// A learner's first story, by the client that openapi-generator makes: URL TOKEN LEARNER.
import {
  type Activity,
  ActivityTypeEnum,
  CefrLevel,
  Configuration,
  LearnersApi,
  ProblemFromJSON,
  ProgressApi,
  ResponseError,
  StoriesApi,
  StreakApi,
} from './fabula';

declare const process: { argv: string[] };

async function journey(url: string, token: string, learner: string): Promise<void> {
  const client = new Configuration({ basePath: url, accessToken: token });

  const account = await new LearnersApi(client).putLearner({
    id: learner,
    planRequest: {
      zoneId: 'Europe/Berlin',
      languages: new Set(['es']),
      nativeLanguage: 'de',
      dailyGoal: { pages: 2 },
    },
    idempotencyKey: '"plan"',
  });
  console.log('registered', account.zoneId);

  const stories = new StoriesApi(client);
  const found = await stories.findStories({ language: 'es', level: CefrLevel.A1, limit: 1 });
  const story = found.items[0].id;
  console.log('found', found.items.length);

  const progress = new ProgressApi(client);
  const request = {
    id: learner,
    activitiesRequest: {
      activities: [
        activity(ActivityTypeEnum.StoryStarted, story),
        { ...activity(ActivityTypeEnum.PageRead, story), page: 1, activeSeconds: 40 },
        { ...activity(ActivityTypeEnum.PageRead, story), page: 2, activeSeconds: 40 },
      ],
    },
    idempotencyKey: '"read"',
  };
  await progress.recordActivities(request);
  const again = await progress.recordActivitiesRaw(request);
  const { results } = await again.value();
  console.log('recorded', ...results.map((result) => result.outcome));

  const position = Number(again.raw.headers.get('Fabula-Position'));
  const streak = await new StreakApi(client).getStreak({ id: learner, fabulaAwait: position });
  console.log('streak', streak.status, streak.pagesToday);

  try {
    await stories.getStory({ id: crypto.randomUUID() });
  } catch (error) {
    if (!(error instanceof ResponseError)) {
      throw error;
    }
    const problem = ProblemFromJSON(await error.response.json());
    console.log('problem', error.response.status, problem.type);
  }
}

function activity(type: ActivityTypeEnum, storyId: string): Activity {
  return {
    id: crypto.randomUUID(),
    type,
    storyId,
    occurredAt: new Date(),
    zoneId: 'Europe/Berlin',
    deviceId: 'phone',
  };
}

const [url, token, learner] = process.argv.slice(2);
void journey(url, token, learner);
