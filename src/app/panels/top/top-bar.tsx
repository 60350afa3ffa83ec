// The bar across the desk: which scenario, when it is, how fast it plays, the five Cs, and the screen's own settings.

import { useDesk } from '../context.ts';
import { sinceStart } from '../format.ts';
import { playOrPause } from '../help/use-keys.ts';
import { RoomPart } from '../injects/when-wanted.tsx';
import { KeepPart } from '../keep/when-wanted.tsx';
import { Logo } from '../parts/brand.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Popover } from '../parts/popover.tsx';
import { dayText, hourText, yearAt } from '../read/clock.ts';
import { SPR } from '../words.ts';
import { DetailsMenu } from './details-menu.tsx';
import { FiveCs } from './five-cs.tsx';
import { RoomLeft } from './room-left.tsx';
import { ScenarioMenu } from './scenario-menu.tsx';
import { SpeedMenu } from './speed-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { CLOCK, FILE_BEHIND, NOT_SAVED, SAVE, SAVED, SAVING } from './words.ts';

export function TopBar() {
  const { view } = useDesk();
  return (
    <header class="top">
      <Logo />
      <ScenarioMenu />
      <Clock />
      <Transport />
      <FiveCs />
      <div class="tools">
        <KeepButton />
        <ThemeMenu />
        <DetailsMenu />
        <IconButton icon="spr" label={`${SPR}, S`} onClick={() => (view.spr.value = true)} />
        <IconButton icon="help" label="Keys and help, ?" class="tool-help" onClick={() => (view.help.value = true)} />
      </div>
    </header>
  );
}

/** Says at a glance whether the exercise is saved; opens what can be done with it. */
function KeepButton() {
  const { desk } = useDesk();
  const { kind } = desk.keeping.state.value;
  const inFile = desk.keeping.ownFile.value.kind;
  const isBehind = kind !== 'notSaved' && (inFile === 'asks' || inFile === 'notWritten');
  const isLost = kind === 'notSaved' || isBehind;
  const label = isBehind ? FILE_BEHIND : { nothing: SAVE, saving: SAVING, saved: SAVED, notSaved: NOT_SAVED }[kind];
  return (
    <Popover
      label={label}
      face={<Icon name={isLost ? 'warn' : 'save'} />}
      faceClass={`icon ${isLost ? 'is-unsaved' : ''}`}
      align="end"
    >
      {() => <KeepPart part="menu" />}
    </Popover>
  );
}

function Clock() {
  const { desk, view } = useDesk();
  const header = desk.trace.value?.header;
  const sec = view.minute.value * 60;
  if (header === undefined) return <div class="clock"> </div>;
  const ended = desk.stage.value === 'ended' || desk.stage.value === 'debrief';
  return (
    <div class="clock" role="timer" aria-label="Exercise time">
      <b>
        {dayText(header, sec)} <span>{hourText(header, sec)}</span>
      </b>
      <span>
        {yearAt(header, sec)}, {sinceStart(sec)}
        {ended && <i class="ended">ended</i>}
        <RoomLeft time={view.room.time.value} />
      </span>
    </div>
  );
}

function Transport() {
  const { desk } = useDesk();
  const stage = desk.stage.value;
  const playing = stage === 'running';
  const ended = stage === 'ended' || stage === 'debrief';
  const label = playing ? 'Pause, Space' : ended ? 'Play again from the start, Space' : 'Play, Space';
  return (
    <fieldset class="transport" aria-label="Playing">
      <IconButton icon="back" label="Previous fact, comma" onClick={() => desk.stepFact(-1)} />
      <button type="button" class="icon play" aria-label={label} title={label} onClick={() => playOrPause(desk)}>
        <Icon name={playing ? 'pause' : ended ? 'again' : 'play'} />
      </button>
      <IconButton icon="forward" label="Next fact, full stop" onClick={() => desk.stepFact(1)} />
      <SpeedMenu />
      <Popover label={CLOCK} face={<Icon name="clock" />} faceClass="icon">
        {() => <RoomPart part="clock" />}
      </Popover>
    </fieldset>
  );
}
