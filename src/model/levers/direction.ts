import type { Lever } from '../define.ts';

export const direction = {
  id: 'direction',
  name: { en: 'Shared direction: goals and values', nl: 'Gezamenlijke richting: doelen en waarden' },
  help: {
    en: 'Turned up, it becomes clearer where you are going together and what you stand for, so people can steer by it without asking a leader.',
    nl: 'Hoger betekent dat helderder is waar jullie samen heen gaan en waar jullie voor staan, zodat mensen daarop kunnen koersen zonder het eerst te vragen.',
  },
  zones: [
    { en: 'vague', nl: 'vaag' },
    { en: 'rough', nl: 'globaal' },
    { en: 'clear', nl: 'helder' },
    { en: 'lived', nl: 'doorleefd' },
  ],
  statusQuo: 40,
} as const satisfies Lever;
