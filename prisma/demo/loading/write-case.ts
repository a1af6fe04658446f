import { mustStartBy } from '@/lib/domain/mediation-case/deadlines';
import { caseSearchText } from '@/lib/domain/mediation-case/search-text';
import { isoOf, isoOrNull, timestampOf } from '../chance/days';
import type { CaseDraft } from '../cases/draft';
import type { Commune } from '../places/commune';
import { encodeHead } from './row-buffer';
import type { RowSink } from './tables';

/** What every row of a case begins with: whose it is, and who may read it (as the triggers would fill it). */
interface Belonging {
  readonly city_id: string;
  readonly case_id: string;
  readonly commune_id: string;
  readonly team_id: string;
  readonly reader_commune_ids: string;
  readonly reader_team_ids: string;
  readonly reader_mediator_ids: string;
}

const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

const belongingOf = (draft: CaseDraft, commune: Commune): Belonging => {
  const serving = draft.mediators
    .filter(({ endedOn }) => endedOn === null)
    .map(({ member }) => member.mediatorId);
  const coCommune = draft.coTeam && draft.coTeam.communeId !== commune.id ? [draft.coTeam.communeId] : [];
  return {
    city_id: commune.cityId,
    case_id: draft.id,
    commune_id: commune.id,
    team_id: draft.team.id,
    reader_commune_ids: arrayOf([commune.id, ...coCommune]),
    reader_team_ids: arrayOf([draft.team.id, ...(draft.coTeam ? [draft.coTeam.id] : [])]),
    reader_mediator_ids: arrayOf(serving.sort()),
  };
};

const startBy = (draft: CaseDraft): string | null =>
  draft.assignedOn === null
    ? null
    : mustStartBy({
        assignedOn: isoOf(draft.assignedOn),
        startException: draft.startException,
        agreedStartOn: isoOrNull(draft.agreedStartOn),
      });

const nextObligationDue = (draft: CaseDraft): string | null => {
  const open = draft.obligations.filter(({ state }) => state !== 'done').map(({ dueOn }) => dueOn);
  return open.length > 0 ? isoOf(Math.min(...open)) : null;
};

const writeFacts = (rows: RowSink, draft: CaseDraft, commune: Commune, belonging: Belonging): void => {
  const planned = draft.meetings.find(({ state }) => state === 'planned');
  rows.write('mediation_case', {
    city_id: belonging.city_id,
    id: belonging.case_id,
    commune_id: belonging.commune_id,
    team_id: belonging.team_id,
    reader_commune_ids: belonging.reader_commune_ids,
    reader_team_ids: belonging.reader_team_ids,
    reader_mediator_ids: belonging.reader_mediator_ids,
    co_commune_id: draft.coTeam?.communeId ?? null,
    co_team_id: draft.coTeam?.id ?? null,
    book_team_id: belonging.team_id,
    book_year: draft.bookYear,
    book_number: draft.bookNumber,
    received_on: isoOf(draft.receivedOn),
    kind: draft.kind,
    subkind: draft.subkind,
    ground: draft.ground,
    status: draft.status,
    scope_confirmed_on: isoOrNull(draft.scopeConfirmedOn),
    other_ending: draft.otherEnding,
    exclusion: draft.exclusion,
    duplicate_of_id: draft.duplicateOfId,
    assigned_on: isoOrNull(draft.assignedOn),
    start_exception: draft.startException,
    agreed_start_on: isoOrNull(draft.agreedStartOn),
    must_start_by: startBy(draft),
    started_on: isoOrNull(draft.startedOn),
    openness: draft.openness,
    closing_reason: draft.closingReason,
    outcome: draft.outcome,
    ended_on: isoOrNull(draft.endedOn),
    has_written_agreement: draft.hasWrittenAgreement,
    next_meeting_at: planned ? timestampOf(planned.startsAt) : null,
    next_obligation_due: nextObligationDue(draft),
    open_alerts: draft.alerts.filter(({ acknowledgedAt }) => acknowledgedAt === null).length,
    version: draft.events.length - 1,
    recorded_by: draft.events[0]?.by.membershipId ?? commune.officer.membershipId,
    recorded_at: timestampOf(draft.recordedAt),
    updated_at: timestampOf(draft.events.at(-1)?.recordedAt ?? draft.recordedAt),
  });
};

const writeNarrative = (rows: RowSink, draft: CaseDraft, head: string): void =>
  rows.writePart('case_narrative', head, {
    summary: draft.summary,
    content: draft.content,
    agreement: draft.agreement,
    demands: draft.demands,
    referred_to: draft.referredTo,
    end_note: draft.endNote,
    search_text: caseSearchText(
      draft.parties.map(({ name }) => name),
      draft.summary,
    ),
  });

const writePeople = (rows: RowSink, draft: CaseDraft, head: string): void => {
  for (const party of draft.parties) {
    rows.writePart('case_party', head, {
      id: party.id,
      side: party.side,
      ordinal: party.ordinal,
      kind: party.kind,
      name: party.name,
      birth_year: party.birthYear,
      address: party.address,
      phone: party.phone,
      headcount: party.headcount,
    });
  }
  for (const { id, member, source, assignedOn, endedOn, endReason } of draft.mediators) {
    rows.writePart('case_mediator', head, {
      id,
      mediator_id: member.mediatorId,
      mediator_name: member.name,
      source,
      assigned_on: isoOf(assignedOn),
      ended_on: isoOrNull(endedOn),
      end_reason: endReason,
    });
  }
  for (const { id, name, capacity, invitedBy, consentedOn } of draft.invitees) {
    rows.writePart('case_invitee', head, {
      id,
      name,
      capacity,
      invited_by: invitedBy,
      consented_on: isoOf(consentedOn),
    });
  }
};

const writeMeetings = (rows: RowSink, draft: CaseDraft, head: string): void => {
  for (const meeting of draft.meetings) {
    rows.writePart('case_meeting', head, {
      id: meeting.id,
      state: meeting.state,
      starts_at: timestampOf(meeting.startsAt),
      place: meeting.place,
      openness: meeting.openness,
      notes: meeting.notes,
    });
    for (const { id, partyId } of meeting.came) {
      rows.writePart('case_meeting_party', head, { id, meeting_id: meeting.id, party_id: partyId });
    }
  }
};

const writeDuties = (rows: RowSink, draft: CaseDraft, commune: Commune, head: string): void => {
  for (const duty of draft.obligations) {
    rows.writePart('case_obligation', head, {
      id: duty.id,
      debtor_party_id: duty.debtorPartyId,
      creditor_party_id: duty.creditorPartyId,
      what: duty.what,
      amount_vnd: duty.amountVnd,
      due_on: isoOf(duty.dueOn),
      state: duty.state,
      followed_on: isoOrNull(duty.followedOn),
      note: duty.note,
    });
  }
  for (const alert of draft.alerts) {
    const isAcknowledged = alert.acknowledgedAt !== null;
    rows.writePart('case_alert', head, {
      id: alert.id,
      kind: alert.kind,
      raised_on: isoOf(alert.raisedOn),
      told_to: alert.toldTo,
      note: alert.note,
      acknowledged_at: alert.acknowledgedAt === null ? null : timestampOf(alert.acknowledgedAt),
      acknowledged_by: isAcknowledged ? commune.officer.membershipId : null,
    });
  }
};

const writeTimeline = (rows: RowSink, draft: CaseDraft, head: string): void => {
  for (const event of draft.events) {
    rows.writePart('case_event', head, {
      id: event.id,
      kind: event.kind,
      happened_on: isoOf(event.happenedOn),
      recorded_at: timestampOf(event.recordedAt),
      by_name: event.by.name,
      by_membership: event.by.membershipId,
      heard_from: event.heardFrom,
      note: event.note,
      detail: JSON.stringify(event.detail),
    });
  }
};

/** A case with all its parts. */
export function writeCase(rows: RowSink, draft: CaseDraft, commune: Commune): void {
  const belonging = belongingOf(draft, commune);
  const head = encodeHead(belonging);
  writeFacts(rows, draft, commune, belonging);
  writeNarrative(rows, draft, head);
  writePeople(rows, draft, head);
  writeMeetings(rows, draft, head);
  writeDuties(rows, draft, commune, head);
  writeTimeline(rows, draft, head);
}

/** The last number of each year in a team's book, from where the next case goes on. */
export function writeCounters(rows: RowSink, drafts: readonly CaseDraft[], commune: Commune): void {
  const last = new Map(drafts.map((draft) => [draft.bookYear, draft]));
  for (const { bookYear, bookNumber, team } of last.values()) {
    rows.write('case_number_counter', {
      city_id: commune.cityId,
      team_id: team.id,
      commune_id: commune.id,
      book_year: bookYear,
      last_number: bookNumber,
    });
  }
}
