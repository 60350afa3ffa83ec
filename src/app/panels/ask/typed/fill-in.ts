// What was read of a typed question, into the fields of its sentence: what was not said stays as it is.

import type { Form } from '../form.ts';
import type { Reading } from './read.ts';

export function fillIn(form: Form, reading: Reading): void {
  form.kind.value = reading.kind;
  // A question typed whole is one of its own: what was tried for the last one is not in it.
  form.assumed.value = [];
  switch (reading.kind) {
    case 'howSoon':
      if (reading.units !== null) form.units.value = reading.units;
      if (reading.capability !== null) form.capability.value = reading.capability;
      if (reading.host !== null) {
        form.host.value = reading.host;
        form.place.value = reading.place;
      }
      if (reading.start !== null) form.start.value = reading.start;
      if (reading.hours !== null) form.hours.value = reading.hours;
      return;
    case 'lends':
      if (reading.donor !== null) form.donor.value = reading.donor;
      // What is asked for is asked for whole: nothing of an earlier question stays in it.
      form.lentOrder.value = reading.order;
      form.lentArmed.value = reading.armed;
      form.holdsArmed.value = reading.holdsArmed;
      form.holdsOrder.value = null;
      if (reading.start !== null) form.lentFrom.value = reading.start;
      if (reading.days !== null) form.days.value = reading.days;
      return;
    case 'whatIf':
      if (reading.scenario !== null) form.scenario.value = reading.scenario;
      if (reading.change !== null) form.change.value = reading.change;
      return;
    case 'late':
      if (reading.scenario !== null) form.lateScenario.value = reading.scenario;
      if (reading.force !== null) form.lateForce.value = reading.force;
      form.nth.value = reading.nth;
  }
}
