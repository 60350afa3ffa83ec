// Initials of whoever evaluates at this screen; remembered here, and written beside what they mark.

import { effect, signal } from '@preact/signals';
import { LONGEST_INITIALS } from '../../../core/model/evaluation.ts';
import { remember, rememberedText } from '../../exercise/preferences.ts';

export const initials = signal((rememberedText('initials') ?? '').slice(0, LONGEST_INITIALS));

effect(() => remember('initials', initials.value));
