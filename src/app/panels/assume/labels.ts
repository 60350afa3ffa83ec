// What each figure of a doctrine is called and what it is counted in, by the keys that lead to it. One table, so that a
// planner reads the same words in the form, in the list of changes and when a figure is refused.

export type Unit =
  | 'min'
  | 'share'
  | 'h'
  | 'units'
  | 'officers'
  | 'times'
  | 'pounds'
  | 'days'
  | 'hour'
  | 'steps'
  | 'count';

export interface Label {
  readonly text: string;
  readonly unit: Unit;
}

const of = (text: string, unit: Unit): Label => ({ text, unit });
const min = (text: string): Label => of(text, 'min');
const share = (text: string): Label => of(text, 'share');
const choice = (text: string): Label => of(text, 'count');

const BAND = { fromHour: of('From', 'hour'), hours: of('For', 'h') };

/** Keys without the last `value`. */
export const LABELS: Readonly<Record<string, Label>> = {
  declareMin: min('From first report to asking for help'),
  recoverMin: min('From the end to sending everyone home'),
  'donorDecision/asksBy': choice('What the asking side knows of donors'),
  'donorDecision/direction': choice('Direction of a force to send help'),
  'donorDecision/directionMin': min('Time to direct a force'),
  'nationalForces/asked': choice('Forces without an area are asked'),
  'nationalForces/forces/keepsShare': share('Kept for its own work'),
  'mobilisationStandard/steps/withinHours': of('Within', 'h'),
  'mobilisationStandard/steps/share': share('Share formed by then'),
  'people/answerWithinMin': min('A donor answers by hand within'),
  'rendezvous/bays': of('Units booked in at once', 'units'),
  'workingTogether/bridging': choice('Differences between forces can be bridged'),
  'workingTogether/compatibility': choice('Differences between forces count'),
  'workingTogether/command': choice('Spans of command count'),
  'workingTogether/sides': of('Parts of an incident held apart', 'count'),
  'workingTogether/apartEffect': share('Effect of a unit kept apart'),
  'workingTogether/spans/units': of('Units to one commander', 'units'),
  'workingTogether/spans/byHost': of('Led by the host’s own command', 'units'),
  'workingTogether/spans/beyond': share('Effect of units beyond that'),
  'lossOfControl/applies': choice('Need unmet for long makes an incident worse'),
  'lossOfControl/holdsFromShare': share('An incident is held from this share of the demand'),
  'lossOfControl/shortForMin': min('Short for so long, it grows by a step'),
  'lossOfControl/inHandForMin': min('In hand for so long, it falls by a step'),
  'lossOfControl/mostSteps': of('Steps at most', 'steps'),
  'lossOfControl/demandShare': share('Demand more with each step'),
  'lossOfControl/spreadFromStep': of('May light others from step', 'steps'),
  'lossOfControl/spreadPerHour': share('Chance in an hour that it lights another'),
  'money/rates/poundsPerOfficerHour': of('An officer’s hour', 'pounds'),
  'money/leastHoursPerDay': of('Least hours billed for a day', 'h'),
  'money/mostHoursPerDay': of('Most hours billed for a day', 'h'),
  'money/poundsPerNight': of('A night away, for each officer', 'pounds'),
  'money/poundsPerVehicleMile': of('A vehicle’s mile', 'pounds'),
  'money/officersPerVehicle': of('Officers to a vehicle', 'officers'),
  'onDuty/inUse': choice('Who is on duty counts'),
  'onDuty/capabilities/onDutyShare': share('On duty at any time'),
  'onDuty/capabilities/onDutyBands/fromHour': BAND.fromHour,
  'onDuty/capabilities/onDutyBands/hours': BAND.hours,
  'onDuty/capabilities/onDutyBands/share': share('On duty then'),
  'onDuty/capabilities/recallableShare': share('Can be called in'),
  'onDuty/capabilities/onDutyNoticeMin': min('Notice of those on duty'),
  'onDuty/capabilities/callInNoticeMin': min('Notice of those called in'),
  'onDuty/surge/afterMin': min('After so long'),
  'onDuty/surge/onDutyFactor': of('On duty then, as a multiple', 'times'),
  'onDuty/surge/recallableShare': share('Can be called in then'),
  'travel/traffic': choice('Traffic'),
  'travel/convoys/inUse': choice('Units of a force travel in convoy'),
  'travel/convoys/waitMin': min('Wait for each other at most'),
  'travel/convoys/paceShare': share('Pace, of a unit by itself'),
  'travel/convoys/followersReceptionShare': share('Booking in of those who follow'),
  'atHome/everyday/inUse': choice('Everyday work at home counts'),
  'atHome/everyday/capabilities/share': share('Busy at home at any time'),
  'atHome/everyday/capabilities/bands/fromHour': BAND.fromHour,
  'atHome/everyday/capabilities/bands/hours': BAND.hours,
  'atHome/everyday/capabilities/bands/share': share('Busy at home then'),
  'atHome/incidents/inUse': choice('Incidents at home happen'),
  'atHome/incidents/kinds/weeklyPerThousand': of('A week, for a thousand officers', 'count'),
  'atHome/incidents/kinds/weight': share('How likely at any hour, of the likeliest'),
  'atHome/incidents/kinds/weightBands/fromHour': BAND.fromHour,
  'atHome/incidents/kinds/weightBands/hours': BAND.hours,
  'atHome/incidents/kinds/weightBands/share': share('How likely then'),
  'atHome/incidents/kinds/durationMin': min('How long it lasts'),
  'atHome/incidents/kinds/needs/fewest': of('Needs at least', 'units'),
  'atHome/incidents/kinds/needs/most': of('Needs at most', 'units'),
  'atHome/guards/inUse': choice('Standing guards count'),
  'atHome/guards/commitments/units': of('Units that stand guard', 'units'),
  'movement/standDown': choice('Units no longer needed'),
  'movement/diversion': choice('Units on the road to where they are not needed'),
  'movement/breakdown/occurs': choice('Vehicles break down'),
  'movement/breakdown/per1000Km': of('Breakdowns in 1,000 km', 'count'),
  'movement/breakdown/recoveryMin': min('Time lost by one'),
  'partUnits/inUse': choice('Serials left beside whole units are sent'),
  'partUnits/composites': choice('Neighbours form composite units'),
  'partUnits/meetingMin': min('For a composite unit’s serials to meet'),
  'partUnits/capabilities/serials': of('Serials to a unit', 'count'),
  'partUnits/capabilities/smallest': of('Fewest serials sent as a part unit', 'count'),
  'sustaining/reliefs': choice('Reliefs'),
  'sustaining/reserve': choice('Units that come when nobody is short'),
  'sustaining/assemblyMin': min('Report for duty before forming up'),
  'sustaining/maximumDutyMin': min('Longest tour, travel included'),
  'sustaining/overrunMin': min('Stay longer when nobody relieves them'),
  'sustaining/minimumRestMin': min('Rest between tours'),
  'sustaining/overlapMin': min('Handover, both in place'),
  'sustaining/planningMin': min('Reliefs are planned every'),
  'sustaining/marginMin': min('Asked for earlier by'),
  'sustaining/restNearBeyondMin': min('Rest near the incident when home is farther than'),
  'sustaining/bedsOfficers': of('Beds at one rendezvous', 'officers'),
  'sustaining/maximumDays': of('Days of duty in a row at most', 'days'),
  'sustaining/daysOff': of('Days off after those', 'days'),
  'sustaining/fatigue/counts': choice('Tiredness counts'),
  'sustaining/fatigue/byDuty/fromMin': min('From so long on duty'),
  'sustaining/fatigue/byDuty/effect': share('Effect from then'),
  'sustaining/fatigue/byDay/fromDay': of('From day', 'days'),
  'sustaining/fatigue/byDay/effect': share('Effect from that day'),
  'routes/formableShare': share('Share of a holding that can be formed'),
  'routes/grouping': choice('Regions by which it is asked for'),
  'routes/minimumCoverShare': share('Share kept at home: minimum cover'),
  'routes/minimumCoverBands/fromHour': BAND.fromHour,
  'routes/minimumCoverBands/hours': BAND.hours,
  'routes/minimumCoverBands/share': share('Minimum cover then'),
  'routes/calloutMin': min('Calling out'),
  'routes/departureMin': min('From formed to leaving'),
  'routes/receptionMin': min('Booking in at the rendezvous'),
  'routes/handoverMin': min('Handing over when released'),
  'routes/recoveryMin': min('Rest at home before use again'),
  'routes/retryMin': min('An unfilled request is tried again after'),
  'routes/tiers/policy': choice('Who is asked'),
  'routes/tiers/activation': choice('When it stands'),
  'routes/tiers/activationMin': min('Standing it up'),
  'routes/tiers/decisionMin': min('Deciding to ask'),
  'routes/tiers/handlingMin': min('Handling a request'),
  'routes/tiers/donorDecisionMin': min('A donor’s answer'),
  'routes/tiers/noticeMin': min('Notice: from being warned to being formed'),
  'routes/tiers/policy/weights/time': share('Weight of time'),
  'routes/tiers/policy/weights/burden': share('Weight of burden'),
  'coordination/kinds/standing': choice('Always open'),
  'coordination/kinds/activationMin': min('Opening it'),
  'coordination/kinds/queueLimit': of('Overloaded from so many waiting', 'count'),
  'coordination/ringRoundFactor': of('Handling takes longer when forces are rung round', 'times'),
  'coordination/degradedFactor': of('Handling takes longer when a centre is degraded', 'times'),
  'coordination/register/refreshMin': min('The register of availability is renewed every'),
  'coordination/messages/degradedFactor': of('Messages take longer over a degraded link', 'times'),
  'coordination/messages/otherMeansMin': min('Getting word through by other means'),
  'partners/kinds/decideMin': min('Deciding to ask'),
  'partners/kinds/joinMin': min('Joining once asked'),
  'holdings/units': of('Units held', 'units'),
};
