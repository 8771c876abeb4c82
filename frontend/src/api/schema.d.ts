// Generated from openapi.yaml by `npm run contract:types`. Do not edit.

export interface paths {
    "/api/v1/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An action
         * @description With the ETag that a change needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an action
         * @description JSON Merge Patch. The revised date moves only by an approved re-dating; forecast and actual date come from statements.
         *
         *     Permission: plan:write.
         */
        patch: operations["changeAction"];
        trace?: never;
    };
    "/api/v1/actions/{actionId}/deadline-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dates asked for an action
         * @description What waits first, then the newest.
         *
         *     Permission: plan:read.
         */
        get: operations["listDeadlineChangesOfAction"];
        put?: never;
        /**
         * Ask for another date
         * @description By the SRO of a priority the action is listed under, or the programme manager. The agreed date stays until somebody else approves the request; one request waits at a time. 409 when “from” is not the date now approved.
         *
         *     Permission: date:request.
         */
        post: operations["createDeadlineChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an action needs, and what needs it
         * @description Both directions, each with when the other action is expected: what slips if this slips.
         *
         *     Permission: plan:read.
         */
        get: operations["listDependencies"];
        put?: never;
        /**
         * Say what an action needs
         * @description Another action of the programme. FINISH_START must not go in a circle; INTERDEPENDENT may be mutual.
         *
         *     Permission: plan:write.
         */
        post: operations["createDependency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence for an action
         * @description Every link its statements gave, newest first.
         *
         *     Permission: plan:read.
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of an action
         * @description Every write that touched the action, its listings, milestones or statements, newest first: who, when, and each field before and after.
         *
         *     Permission: plan:read.
         */
        get: operations["listActionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List an action under another priority
         * @description It counts once overall and once in each priority.
         *
         *     Permission: plan:write.
         */
        post: operations["createListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones of an action
         * @description In their order.
         *
         *     Permission: plan:read.
         */
        get: operations["listMilestonesOfAction"];
        put?: never;
        /**
         * Add a milestone
         * @description An activity, a milestone, or a stage of a long action.
         *
         *     Permission: plan:write.
         */
        post: operations["createMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/statement-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your draft of a statement
         * @description What you have typed about this action and not yet submitted; 404 when there is none.
         *
         *     Permission: statement:draft.
         */
        get: operations["readStatementDraft"];
        /**
         * Save your draft
         * @description The form as typed, valid or not. Outside the history. The first save needs no If-Match; later ones do, so that two tabs cannot overwrite each other.
         *
         *     Permission: statement:draft.
         */
        put: operations["saveStatementDraft"];
        post?: never;
        /**
         * Discard your draft
         * @description Gone for good; a draft leaves no history.
         *
         *     Permission: statement:draft.
         */
        delete: operations["discardStatementDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/statement-draft/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose your draft
         * @description Hands it to the SRO of the action's priorities, who alone declares it; typing on takes it back. Outside the history, like every draft.
         *
         *     Permission: statement:draft.
         */
        post: operations["proposeStatementDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{actionId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements about an action
         * @description Newest first, each with its words.
         *
         *     Permission: plan:read.
         */
        get: operations["listStatements"];
        put?: never;
        /**
         * Submit a statement
         * @description The declared rating of an action, by the SRO of a priority it is listed under. Complete needs the completion date, evidence and closed milestones, or a recorded reason.
         *
         *     Permission: statement:submit.
         */
        post: operations["createStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Areas you are a member of
         * @description By name, with your roles in each.
         *
         *     Needs a sign-in, and shows only what belongs to the caller.
         */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An area
         * @description By its ONS code.
         *
         *     Permission: area:read.
         */
        get: operations["readArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Boards of an area
         * @description Boards and groups of the partnership, by name.
         *
         *     Permission: area:read.
         */
        get: operations["listBoards"];
        put?: never;
        /**
         * Add a board
         * @description A board or group that meets about the programme.
         *
         *     Permission: meeting:write.
         */
        post: operations["createBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants of an area
         * @description Roles proposed, offered by a link, held, refused and withdrawn: what waits for somebody first, then the newest.
         *
         *     Permission: people:read.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Propose a role
         * @description For a colleague (personId), or for somebody who is not known yet: then the answer holds an invitation link, told once. Chair, adviser, programme-manager and area-admin wait for a second person. Nobody proposes a role for themselves.
         *
         *     Permission: membership:write.
         */
        post: operations["createGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of an area
         * @description Every write, the newest first: number, both times, who, and how many rows of each table.
         *
         *     Permission: history:read.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/history/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A revision
         * @description With the rows it changed, a page at a time, in the order in which they were made.
         *
         *     Permission: history:read.
         */
        get: operations["readRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/history/redactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasures
         * @description Asked for and carried out, the newest first, with who and why.
         *
         *     Permission: history:redact.
         */
        get: operations["listRedactions"];
        put?: never;
        /**
         * Ask for an erasure
         * @description Names a record, its columns of free text and the reason. Nothing is erased until another person approves.
         *
         *     Permission: history:redact.
         */
        post: operations["createRedaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/history/redactions/{redactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An erasure
         * @description Waiting for a second person, or carried out.
         *
         *     Permission: history:redact.
         */
        get: operations["readRedaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/history/redactions/{redactionId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an erasure
         * @description By another person than the one who asked. The text is erased from today's record and from every stored row of it; digests, dates and the reason stay. It cannot be undone.
         *
         *     Permission: history:redact.
         */
        post: operations["approveRedaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/history/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the history
         * @description Recomputes the digest of every stored row and the hash of every revision, and compares today's rows with what was last recorded. Erased text is counted, not a fault.
         *
         *     Permission: history:read.
         */
        get: operations["verifyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Memberships of an area
         * @description Who is a member as what, for which organisation and priority; those that ended follow, the last to leave first.
         *
         *     Permission: people:read.
         */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations of an area
         * @description The bodies of the partnership, by name.
         *
         *     Permission: area:read.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Add an organisation
         * @description A body of the partnership. Its short name is what imports refer to.
         *
         *     Permission: organisation:write.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/organisations:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add organisations in bulk
         * @description {"items": [ … ]}, at most 5,000, each as for a single one; one result each, in the same order. Everything is stored in one revision, or nothing (422 with the report); with onError=skip the good ones are stored and the others reported. Counts as an import where requests are counted.
         *
         *     Permission: organisation:write.
         */
        post: operations["createOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of an area
         * @description People and API clients with the roles they hold today, by name.
         *
         *     Permission: people:read.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaCode}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a programme
         * @description With effectiveDate it is a past state that is loaded now; this also needs plan:backdate.
         *
         *     Permission: plan:write.
         */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{boardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A board
         * @description With the ETag that a change of it needs.
         *
         *     Permission: area:read.
         */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a board
         * @description JSON Merge Patch over the fields of a board.
         *
         *     Permission: meeting:write.
         */
        patch: operations["changeBoard"];
        trace?: never;
    };
    "/api/v1/boards/{boardId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings of a board
         * @description Planned, held and cancelled, the newest first.
         *
         *     Permission: area:read.
         */
        get: operations["listMeetings"];
        put?: never;
        /**
         * Plan a meeting
         * @description On a day; or, for a meeting of the past whose papers disagree, with the first and the last day it can have been held.
         *
         *     Permission: meeting:write.
         */
        post: operations["createMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cycle
         * @description With the ETag that changing or closing it needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an open cycle
         * @description JSON Merge Patch over title, board and dates. A closed cycle does not change.
         *
         *     Permission: cycle:run.
         */
        patch: operations["changeCycle"];
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/chase-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who owes what since when
         * @description The longest first; empty when nobody does.
         *
         *     Permission: plan:read.
         */
        get: operations["listChase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How every action stood at the close
         * @description Declared and system rating, the rule, and the version of the thresholds; empty while the cycle is open.
         *
         *     Permission: plan:read.
         */
        get: operations["listCloses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a cycle
         * @description What was submitted must be accepted or returned first. Of every action is kept what was declared, the system rating with its rule, and the version of the thresholds.
         *
         *     Permission: cycle:run.
         */
        post: operations["closeCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a priority's report
         * @description By its SRO: a statement, or unchanged, for each action that is not finished and not yet stated in this cycle. All or none; it declares their ratings. Submitted again after a return, or to correct it before it is accepted.
         *
         *     Permission: statement:submit.
         */
        post: operations["createSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cycles/{cycleId}/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All actions to report on
         * @description Each with its milestones, what the dates say, and the rating and words from before this cycle. By reference.
         *
         *     Permission: plan:read.
         */
        get: operations["listWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-changes/{deadlineChangeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A date asked for
         * @description With the ETag that deciding it or taking it back needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readDeadlineChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-changes/{deadlineChangeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve another date
         * @description By another person than the one who asked. The revised date of the action moves, later or earlier; the original never does. 409 when the agreed date moved since it was asked for.
         *
         *     Permission: date:decide.
         */
        post: operations["approveDeadlineChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-changes/{deadlineChangeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse another date
         * @description By another person than the one who asked, with the reason. The agreed date stays.
         *
         *     Permission: date:decide.
         */
        post: operations["refuseDeadlineChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-changes/{deadlineChangeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back
         * @description By whoever asked, or the programme manager, while nobody has decided it.
         *
         *     Permission: date:request.
         */
        post: operations["withdrawDeadlineChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A decision
         * @description With the ETag that confirming or striking it needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decisionId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a decision
         * @description The chair says that it was decided so, and it is carried out with that, by the rules that hold for what it decides: nobody decides what they asked for themselves.
         *
         *     Permission: decision:confirm.
         */
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decisionId}/striking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Strike a decision
         * @description The chair says that it was not decided so, with the reason. It has no effect and stays in the record.
         *
         *     Permission: decision:confirm.
         */
        post: operations["strikeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dependencies/{dependencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a dependency away
         * @description The history keeps it. The ETag is made of the id and version that the list shows.
         *
         *     Permission: plan:write.
         */
        delete: operations["deleteDependency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A grant
         * @description With the ETag that deciding or withdrawing it needs.
         *
         *     Permission: people:read.
         */
        get: operations["readGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grantId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a grant
         * @description By another person than the one who proposed it and the one it is for. A colleague's role begins; a link opens for 7 days.
         *
         *     Permission: grant:decide.
         */
        post: operations["approveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grantId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a grant
         * @description By another person than the one who proposed it, with the reason.
         *
         *     Permission: grant:decide.
         */
        post: operations["refuseGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grantId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a grant
         * @description One that waits for a second person, or an invitation that was not used: its link stops working.
         *
         *     Permission: membership:write.
         */
        post: operations["withdrawGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Binds whoever is signed in, person or service account, to the role of the link. It works once, within 7 days, and never for the one who proposed or approved it. Nothing else makes a member.
         *
         *     Needs a sign-in, and shows only what belongs to the caller.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation offers
         * @description The area, the role and as whom you would take it. Changes nothing.
         *
         *     Needs a sign-in, and shows only what belongs to the caller.
         */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/{kpiId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A measure
         * @description Its definition, latest observation and caveat.
         *
         *     Permission: plan:read.
         */
        get: operations["readKpi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/{kpiId}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observations of a measure
         * @description Oldest first, with numerator and denominator where they are known.
         *
         *     Permission: plan:read.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Limits
         * @description Sizes, counts and rates that this installation accepts, from what it enforces, by name.
         *
         *     No sign-in needed.
         */
        get: operations["listLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are here
         * @description Your areas, roles and permissions.
         *
         *     Needs a sign-in, and shows only what belongs to the caller.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A meeting
         * @description With the ETag that a change of it needs.
         *
         *     Permission: area:read.
         */
        get: operations["readMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a meeting
         * @description JSON Merge Patch. date stands for both days. A cancelled meeting stays as it was.
         *
         *     Permission: meeting:write.
         */
        patch: operations["changeMeeting"];
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a meeting
         * @description With the reason. One whose decisions are recorded took place and cannot be cancelled.
         *
         *     Permission: meeting:write.
         */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a meeting was held
         * @description From its day on.
         *
         *     Permission: meeting:write.
         */
        post: operations["concludeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions of a meeting
         * @description In the order in which they were recorded.
         *
         *     Permission: plan:read.
         */
        get: operations["listDecisionsOfMeeting"];
        put?: never;
        /**
         * Record a decision
         * @description Of a meeting that was held or whose day has come. Recorded by the clerk it waits for the chair; recorded by the chair it is confirmed and carried out at once.
         *
         *     Permission: decision:record.
         */
        post: operations["createDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A membership
         * @description With the ETag that ending it needs.
         *
         *     Permission: people:read.
         */
        get: operations["readMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership
         * @description From now on it allows nothing. What the person wrote stays theirs in the history, and they may be granted a role again. The last area-admin cannot be ended.
         *
         *     Permission: membership:write.
         */
        post: operations["endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A milestone
         * @description With the ETag that a change needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readMilestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a milestone
         * @description JSON Merge Patch over the fields of a milestone.
         *
         *     Permission: plan:write.
         */
        patch: operations["changeMilestone"];
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organisation
         * @description With the ETag that a change of it needs.
         *
         *     Permission: area:read.
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description JSON Merge Patch over the fields of an organisation.
         *
         *     Permission: organisation:write.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over to a successor
         * @description When bodies are reorganised: memberships, open grants, priorities and actions of the organisation move to its successor in one revision. The organisation stays in the record, and every earlier date still shows it as the owner.
         *
         *     Permission: organisation:write.
         */
        post: operations["succeedOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/priorities/{priorityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A priority
         * @description With the ETag that a change needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readPriority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a priority
         * @description JSON Merge Patch over the fields of a priority.
         *
         *     Permission: plan:write.
         */
        patch: operations["changePriority"];
        trace?: never;
    };
    "/api/v1/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Problem catalogue
         * @description Every problem type that an error can carry, with its status and what to do.
         *
         *     No sign-in needed.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes you may read
         * @description By area and title, as they are today.
         *
         *     Needs a sign-in, and shows only what belongs to the caller.
         */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A programme
         * @description With the papers its states were loaded from, and the ETag that a change needs.
         *
         *     Permission: plan:read.
         */
        get: operations["readProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a programme
         * @description JSON Merge Patch over the fields of a programme.
         *
         *     Permission: plan:write.
         */
        patch: operations["changeProgramme"];
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions of a programme
         * @description Each action once, with every place it is listed.
         *
         *     Permission: plan:read.
         */
        get: operations["listActions"];
        put?: never;
        /**
         * Add an action
         * @description With the priorities it is listed under. The original due date is set here, or once later, and never changes.
         *
         *     Permission: plan:write.
         */
        post: operations["createAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/actions:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add actions in bulk
         * @description {"items": [ … ]}, at most 5,000, each as for a single one; one result each, in the same order. Everything is stored in one revision, or nothing (422 with the report); with onError=skip the good ones are stored and the others reported. Counts as an import where requests are counted.
         *
         *     Permission: plan:write.
         */
        post: operations["createActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed
         * @description Between two states of a programme: each change with its type and one sentence, by priority. Counts are of all changes, items is one page of them. Also what passed without anybody writing: an approved date, the date of a milestone.
         *
         *     Permission: plan:read.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cycles of a programme
         * @description The newest first, each with what every priority owes or handed in.
         *
         *     Permission: plan:read.
         */
        get: operations["listCycles"];
        put?: never;
        /**
         * Open a cycle
         * @description Every priority that lists an action owes it a report. One cycle is open at a time and periods do not overlap.
         *
         *     Permission: cycle:run.
         */
        post: operations["createCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the plan on track?
         * @description Counts overall (each action once, and as listed), by priority and by leading organisation; late, re-dated and next dates; headline measures, surveys and risks; printed figures beside derived ones.
         *
         *     Permission: plan:read.
         */
        get: operations["readDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/deadline-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dates asked for
         * @description Requests to move agreed dates: what waits first, then the newest. The chair's queue is state=REQUESTED.
         *
         *     Permission: plan:read.
         */
        get: operations["listDeadlineChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/deadline-changes:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for several dates
         * @description {"items": [ … ]}, at most 5,000, each as for a single one; one result each, in the same order. Everything is stored in one revision, or nothing (422 with the report); with onError=skip the good ones are stored and the others reported. Counts as an import where requests are counted.
         *
         *     Permission: date:request.
         */
        post: operations["createDeadlineChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions about a programme
         * @description What meetings decided about its records, the newest first. The chair's queue is state=RECORDED.
         *
         *     Permission: plan:read.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/finding-acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a finding
         * @description With the reason and a review date. It holds until the facts change or that day has passed; then the finding is back and says why. 409 when the finding does not stand with that fingerprint any more.
         *
         *     Permission: finding:acknowledge.
         */
        post: operations["createFindingAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings of a programme
         * @description What the records say that does not go together, the gravest first, then by rule and reference. GET /reference/finding-rules lists the rules.
         *
         *     Permission: plan:read.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/findings/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many findings
         * @description Open and acknowledged, by severity, rule and priority.
         *
         *     Permission: plan:read.
         */
        get: operations["readFindingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a spreadsheet
         * @description An Excel workbook with one sheet for each kind of record (priorities, plan, milestones, dependencies, risks, risk-statements, controls, kpis, observations, surveys, survey-rounds, printed), or a csv file with one of them. Rows are found by their references: loading a file twice changes nothing, blank cells leave what is stored, and rows that the file does not mention are untouched and listed. Everything is stored or nothing, unless onError=skip. With effectiveDate it is a past state, which also needs plan:backdate and must be loaded oldest first. Each field may be given in the query instead.
         *
         *     Permission: plan:import.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures of a programme
         * @description By code, each with its latest observation and the change to it.
         *
         *     Permission: plan:read.
         */
        get: operations["listKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones of a programme
         * @description By action and order.
         *
         *     Permission: plan:read.
         */
        get: operations["listMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/milestones:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add milestones in bulk
         * @description {"items": [ … ]}, at most 5,000, each as for a single one; one result each, in the same order. Everything is stored in one revision, or nothing (422 with the report); with onError=skip the good ones are stored and the others reported. Counts as an import where requests are counted.
         *
         *     Permission: plan:write.
         */
        post: operations["createMilestones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Priorities of a programme
         * @description By number, each with the inspectors' finding it answers.
         *
         *     Permission: plan:read.
         */
        get: operations["listPriorities"];
        put?: never;
        /**
         * Add a priority
         * @description A priority area with the inspectors' finding it answers, word for word.
         *
         *     Permission: plan:write.
         */
        post: operations["createPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/risk-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where no risks were identified
         * @description Dated statements, by whom; silence is not the same.
         *
         *     Permission: plan:read.
         */
        get: operations["listRiskStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Risks of a programme
         * @description By reference, each with its controls. A score that was not published is not invented.
         *
         *     Permission: plan:read.
         */
        get: operations["listRisks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/statement-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts you may read
         * @description Your own, and what contributors proposed to you as SRO of a priority; by action.
         *
         *     Permission: statement:draft.
         */
        get: operations["listStatementDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/stocktakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stocktakes of a programme
         * @description Without their documents, the one taken last first.
         *
         *     Permission: stocktake:read.
         */
        get: operations["listStocktakes"];
        put?: never;
        /**
         * Freeze a stocktake
         * @description The whole programme, as it is now or as it was at the end of a past day, as canonical JSON with its SHA-256. It can never be changed. Freezing one state twice gives the same digest.
         *
         *     Permission: stocktake:freeze.
         */
        post: operations["createStocktake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/stocktakes/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stocktake taken last
         * @description Its document, byte for byte as frozen; 404 when none has been taken.
         *
         *     Permission: stocktake:read.
         */
        get: operations["readLatestStocktake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Surveys of a programme
         * @description By code, each with its rounds.
         *
         *     Permission: plan:read.
         */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thresholds of a programme
         * @description From what number on a rule speaks: every version, the newest first; version 1 is that of the product.
         *
         *     Permission: plan:read.
         */
        get: operations["listThresholds"];
        put?: never;
        /**
         * Set thresholds
         * @description From what number on a rule speaks. A new version that counts from now on; every close says by which version it judged.
         *
         *     Permission: plan:write.
         */
        post: operations["createThresholds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/finding-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules of findings
         * @description What is looked for in every programme, in the order of the rules. None of them is a rating or changes one.
         *
         *     No sign-in needed.
         */
        get: operations["listFindingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/local-authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Local authorities
         * @description The local authorities of England that keep EHC plans, by ONS code. Contains public sector information licensed under the Open Government Licence v3.0.
         *
         *     No sign-in needed.
         */
        get: operations["listLocalAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles and permissions
         * @description Who may do what: the table that every operation is checked against.
         *
         *     No sign-in needed.
         */
        get: operations["readPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rating vocabulary
         * @description Letters, shapes, colours and words of the progress and impact ratings. The impact words are ours: no published key was found.
         *
         *     No sign-in needed.
         */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{riskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A risk
         * @description With its controls.
         *
         *     Permission: plan:read.
         */
        get: operations["readRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{riskId}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Controls of a risk
         * @description In their order.
         *
         *     Permission: plan:read.
         */
        get: operations["listControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stocktakes/{stocktakeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stocktake
         * @description Its document, byte for byte as frozen.
         *
         *     Permission: stocktake:read.
         */
        get: operations["readStocktake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{submissionId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a report
         * @description Its statements can then change only after a return.
         *
         *     Permission: cycle:run.
         */
        post: operations["acceptSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{submissionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a report
         * @description With what is missing. What it declared stands until the SRO submits again.
         *
         *     Permission: cycle:run.
         */
        post: operations["returnSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A survey
         * @description With its rounds.
         *
         *     Permission: plan:read.
         */
        get: operations["readSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys/{surveyId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rounds of a survey
         * @description In their order; the number of responses, or why there is none.
         *
         *     Permission: plan:read.
         */
        get: operations["listRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What is said to a finding, as it was read */
        AcknowledgementDraft: {
            /** @example 5f3a9c0d1b2e48775f3a9c0d1b2e4877 */
            fingerprint: string;
            /** @example The portal is bespoke; its position statement comes to the next board. */
            reason: string;
            /**
             * @description The last day it holds: after today, within a year
             * @example 2025-01-31
             */
            reviewOn: components["schemas"]["LocalDate"];
            rule: components["schemas"]["FindingRule"];
            subjectId: components["schemas"]["UUID"];
        };
        /** @description Somebody has seen a finding and explained it */
        AcknowledgementView: {
            id: components["schemas"]["UUID"];
            /**
             * @description When it was acknowledged
             * @example 2024-10-13
             */
            on: components["schemas"]["LocalDate"];
            /** @example The portal is bespoke; its position statement comes to the next board. */
            reason: string;
            /**
             * @description The last day it holds
             * @example 2025-01-31
             */
            reviewOn: components["schemas"]["LocalDate"];
            /**
             * @description In which role
             * @example programme-manager
             */
            role: string;
        };
        /** @description Actions to add, at most 5,000. */
        ActionBatch: {
            items: components["schemas"]["ActionDraft"][];
        };
        /** @description How an action stood when a cycle closed */
        ActionCloseView: {
            action: components["schemas"]["ActionName"];
            cycleId: components["schemas"]["UUID"];
            declared: components["schemas"]["Rating"];
            due?: components["schemas"]["PlannedDate"];
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            impact?: components["schemas"]["Rating"];
            rule: components["schemas"]["SystemRule"];
            /** @example expected after the approved date */
            ruleWords: string;
            /** @example true */
            statedInCycle: boolean;
            statementId?: components["schemas"]["UUID"];
            /** @description Absent where none could be derived; the rule says why */
            system?: components["schemas"]["Rating"];
            /**
             * Format: int32
             * @description Version of the thresholds it was judged by
             * @example 1
             */
            thresholds: number;
        };
        /** @description What one says of an action. */
        ActionDraft: {
            /** @example Co production */
            coProduction?: string;
            /** @example Family difference */
            familyDifference?: string;
            leads: components["schemas"]["Lead"][];
            listings: components["schemas"]["ListingDraft"][];
            originalDue?: components["schemas"]["PlannedDate"];
            /** @example Director of Education */
            sro?: string;
            startOn?: components["schemas"]["LocalDate"];
            successCriteria: string[];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description An action in a line */
        ActionLine: {
            /**
             * Format: int32
             * @description Days past the agreed date
             * @example 1
             */
            daysLate?: number;
            due: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            progress: components["schemas"]["Rating"];
            /** @example 1.4 */
            ref: string;
            /**
             * Format: int32
             * @description Days by which it was moved, all re-datings together
             * @example 1
             */
            slippageDays?: number;
            /**
             * Format: int32
             * @description How often the agreed date was moved
             * @example 2
             */
            timesRedated: number;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description An action by reference and title */
        ActionName: {
            id: components["schemas"]["UUID"];
            /** @example 1.4 */
            ref: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        ActionPatch: {
            coProduction?: string | null;
            familyDifference?: string | null;
            leads?: components["schemas"]["Lead"][];
            originalDue?: components["schemas"]["PlannedDate"] | null;
            sro?: string | null;
            startOn?: components["schemas"]["LocalDate"] | null;
            successCriteria?: string[];
            /** @example Implement and embed the SEND portal */
            title?: string;
        };
        /** @description Where one action stands: either a statement, or unchanged */
        ActionStatement: {
            actionId: components["schemas"]["UUID"];
            /** @description Needed unless unchanged */
            statement?: components["schemas"]["StatementDraft"];
            /**
             * @description true: rating, dates and words are those of the last statement; it is said that they are
             * @example true
             */
            unchanged: boolean;
        };
        /** @description An action of the plan */
        ActionView: {
            basis: components["schemas"]["Basis"];
            confidence?: components["schemas"]["Confidence"];
            /** @example Co production */
            coProduction?: string;
            dates: components["schemas"]["DatesView"];
            /** @example Family difference */
            familyDifference?: string;
            id: components["schemas"]["UUID"];
            impact?: components["schemas"]["Rating"];
            /** @example Impact reason */
            impactReason?: string;
            leads: components["schemas"]["LeadView"][];
            listings: components["schemas"]["ListingView"][];
            milestones: components["schemas"]["MilestoneCount"];
            /**
             * @description Words of the last statement
             * @example Two of three steps are done; the third is under way.
             */
            narrative?: string;
            /** @description As last declared; GREY while nothing was stated */
            progress: components["schemas"]["Rating"];
            /**
             * @description First of its references
             * @example 5.7
             */
            ref: string;
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example Director of Education */
            sro?: string;
            startOn?: components["schemas"]["LocalDate"];
            /** @description Date the last statement describes */
            statedOn?: components["schemas"]["LocalDate"];
            successCriteria: string[];
            /** @description What the dates and the evidence say, beside what is declared */
            system: components["schemas"]["SystemRating"];
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description Area, as it is read. */
        AreaView: {
            /** @example E06000006 */
            code: string;
            /** @example Halton */
            name: string;
            /** @example North West */
            region: string;
            roles: string[];
        };
        /**
         * @description Audience.
         * @enum {string}
         */
        Audience: "AREA" | "ADVISERS";
        /**
         * @description ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages.
         * @enum {string}
         */
        Basis: "ENTERED" | "PUBLISHED" | "ROW_INFERRED" | "COUNT_INFERRED";
        /** @description Why a bulk request was refused, with the result of every item. Nothing was stored. */
        BatchRefused: {
            /** @example Read the record again, then repeat your change with its new ETag. */
            detail: string;
            /** @description What is wrong with the request as a whole; absent when items are at fault */
            errors?: components["schemas"]["FieldError"][];
            /** @description Absent when the request as a whole was refused */
            report?: components["schemas"]["BatchReport"];
            /** @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11 */
            requestId: string;
            /**
             * Format: int32
             * @example 1
             */
            status: number;
            /** @example Plans are written within 20 weeks */
            title: string;
            /** @example Type */
            type: string;
        };
        /** @description What a bulk request came to, item by item in the order sent. */
        BatchReport: {
            /**
             * Format: int32
             * @example 2
             */
            accepted: number;
            /**
             * Format: int32
             * @example 0
             */
            refused: number;
            results: components["schemas"]["BatchResult"][];
            /**
             * Format: int64
             * @description Revision of the area's history that holds it; absent when nothing was stored
             * @example 412
             */
            revision?: number;
            /**
             * @description false for a rehearsal, a refusal, and when no item was good
             * @example true
             */
            stored: boolean;
        };
        /** @description What became of one item. */
        BatchResult: {
            /** @description Absent when it was not stored */
            id?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Its place in items, from 0
             * @example 0
             */
            index: number;
            /** @description Why it was refused, with pointers into the whole body such as /items/3/title */
            problem?: components["schemas"]["Problem"];
            /**
             * Format: int32
             * @description 201: created; 200: good, but nothing was stored; else the status of its problem
             * @example 201
             */
            status: number;
            /**
             * Format: int32
             * @description Version for the next If-Match; absent when it was not stored
             * @example 2
             */
            version?: number;
        };
        /** @description What one says of a board. */
        BoardDraft: {
            /** @description Last day it existed; absent while it does */
            endedOn?: components["schemas"]["LocalDate"];
            /** @example Halton SEND Strategic Improvement Board */
            name: string;
            /** @example STRATEGIC */
            tier: components["schemas"]["BoardTier"];
        };
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        BoardPatch: {
            /** @description Last day it existed; absent while it does */
            endedOn?: components["schemas"]["LocalDate"] | null;
            /** @example Halton SEND Strategic Improvement Board */
            name?: string;
            /** @example STRATEGIC */
            tier?: components["schemas"]["BoardTier"];
        };
        /**
         * @description DELIVERY: a working group. STRATEGIC: the partnership's improvement board. EXECUTIVE: above it. SCRUTINY: elected members who hold it to account.
         * @enum {string}
         */
        BoardTier: "DELIVERY" | "STRATEGIC" | "EXECUTIVE" | "SCRUTINY";
        /** @description A board or group of the partnership */
        BoardView: {
            /** @description Last day it existed; absent while it does */
            endedOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example Halton SEND Strategic Improvement Board */
            name: string;
            tier: components["schemas"]["BoardTier"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description Body, as it is read. */
        BodyView: {
            id: components["schemas"]["UUID"];
            /** @example Halton */
            name: string;
            /** @example ICB */
            shortName: string;
        };
        /** @description What is wrong with a row: which column, the value that stands there, and why it cannot be stored. */
        CellError: {
            /** @example progress */
            column: string;
            /** @example “on track” is not one of the six ratings. */
            reason: string;
            /** @example on track */
            value: string;
        };
        /** @description What changed between two states of a programme. Counts and groups are of all changes; items is one page of them, grouped by priority in the order of the groups. */
        ChangesView: {
            /** @description Types that occur, the most frequent first */
            byType: components["schemas"]["TypeCount"][];
            from: components["schemas"]["StateView"];
            /** @description By priority, the programme as a whole last; only groups in which something changed */
            groups: components["schemas"]["GroupCount"][];
            items: components["schemas"]["ChangeView"][];
            /** @example true */
            nothingChanged: boolean;
            page: components["schemas"]["PageInfo"];
            /** @example 24 changes between 15 July 2024 and 13 October 2024. */
            sentence: string;
            to: components["schemas"]["StateView"];
        };
        /**
         * @description Kind of change. WITHDRAWN: no longer listed, or declared as no longer required. DATE_MOVED is the approved date, FORECAST_MOVED what is expected.
         * @enum {string}
         */
        ChangeType: "COMPLETED" | "REOPENED" | "RATING_BETTER" | "RATING_WORSE" | "STARTED" | "RESTATED" | "IMPACT_BETTER" | "IMPACT_WORSE" | "IMPACT_RATED" | "IMPACT_UNRATED" | "DATE_PASSED" | "DATE_MOVED" | "DATE_REQUESTED" | "DATE_REFUSED" | "REQUEST_WITHDRAWN" | "FORECAST_MOVED" | "FINISH_DATED" | "ADDED" | "WITHDRAWN" | "OWNER_CHANGED" | "LISTING_CHANGED" | "EDITED" | "MILESTONE_HIT" | "MILESTONE_MISSED" | "MILESTONE_ADDED" | "MILESTONE_DROPPED" | "MILESTONE_REOPENED" | "MILESTONE_MOVED" | "MILESTONE_EDITED" | "DEPENDENCY_ADDED" | "DEPENDENCY_REMOVED" | "RISK_ADDED" | "RISK_CLOSED" | "RISK_BECAME_ISSUE" | "RISK_REOPENED" | "RISK_CHANGED" | "RISK_REMOVED" | "RISK_NONE_SAID" | "MEASURE_NEW_FIGURE" | "MEASURE_REVISED" | "MEASURE_ADDED" | "MEASURE_REMOVED" | "MEASURE_EDITED" | "SURVEY_ADDED" | "SURVEY_ROUND" | "CYCLE_OPENED" | "CYCLE_CLOSED" | "DECISION_RECORDED" | "DECISION_CONFIRMED" | "DECISION_STRUCK" | "THRESHOLDS_SET" | "PAPER_LOADED" | "FINDING_ACKNOWLEDGED";
        /** @description One change between two states of a programme */
        ChangeView: {
            /**
             * @description In words; absent where there is nothing
             * @example Delayed
             */
            after?: string;
            /**
             * @description In words; absent where there was nothing
             * @example On target
             */
            before?: string;
            /**
             * Format: int32
             * @description Number of the priority it is grouped under, the first it belongs to; absent for the programme as a whole
             * @example 1
             */
            group?: number;
            /** @description Numbers of all priorities it belongs to */
            priorities: number[];
            /**
             * @description How people call the subject: a reference or a code
             * @example 1.8
             */
            ref: string;
            /**
             * @description A difference of percentages always says points or relative
             * @example 1.8 Alternative Provision Strategy went from green to amber.
             */
            sentence: string;
            subjectId: components["schemas"]["UUID"];
            subjectKind: components["schemas"]["RecordKind"];
            type: components["schemas"]["ChangeType"];
        };
        /** @description From, to, percentage points and, labelled, relative */
        ChangeView1: {
            /**
             * @description True when up is good and it went up, or down is good and it went down; absent when neither is good or it did not move
             * @example true
             */
            better?: boolean;
            /**
             * @description to minus from; percentage points for a share
             * @example 62.5
             */
            difference: number;
            /** @example 62.5 */
            from: number;
            /** @example From period */
            fromPeriod: string;
            /**
             * Format: int32
             * @description Relative change in whole per cent
             * @example 1
             */
            relativePercent?: number;
            /** @example Up 30.2 percentage points (+115 % relative), from 26.3 % in 2023 to 56.5 % in 2024. */
            sentence: string;
            /** @example 62.5 */
            to: number;
            /** @example To period */
            toPeriod: string;
        };
        /** @description A chart drawn once for every place it is shown: picture, one-sentence reading, table. */
        Chart: {
            /** @example 17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions. */
            sentence: string;
            /**
             * @description SVG in per cent coordinates: any width, text keeps its size
             * @example <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="26" role="img"></svg>
             */
            svg: string;
            table: components["schemas"]["ChartTable"];
        };
        /** @description The figures of a chart as a table. The first column names the row. */
        ChartTable: {
            /** @example Caption */
            caption: string;
            columns: string[];
            rows: string[][];
        };
        /** @description Who owes what since when */
        ChaseLine: {
            /**
             * Format: int32
             * @description Days since then
             * @example 1
             */
            days: number;
            /**
             * Format: int32
             * @description Days past the due date; 0 before it
             * @example 1
             */
            daysOverdue: number;
            /** @description Its actions not yet stated in the cycle */
            missing: components["schemas"]["ActionName"][];
            priorityId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            priorityNumber: number;
            /** @example Priority title */
            priorityTitle: string;
            /** @example Return reason */
            returnReason?: string;
            /** @example Priority 2: the SRO owes its report since 1 September 2024, 3 days overdue; 4 of 10 actions are not stated. */
            sentence: string;
            /** @description Since the cycle opened, or since it was returned */
            since: components["schemas"]["LocalDate"];
            /** @example Director of Education */
            sro?: string;
            state: components["schemas"]["SubmissionState"];
            submissionId: components["schemas"]["UUID"];
        };
        /** @description What one says of a closure. */
        ClosureDraft: {
            /**
             * @description Why it closes without a priority's report; needed where one is owed
             * @example Reason
             */
            reason?: string;
        };
        /** @description A record a finding concerns */
        ConcernedRecord: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RecordKind"];
            /** @example 5.7 SEND portal */
            label: string;
        };
        /**
         * @description Confidence.
         * @enum {string}
         */
        Confidence: "HIGH" | "MEDIUM" | "LOW" | "NOT_AT_RISK" | "AT_RISK";
        /** @description A control of a risk */
        ControlView: {
            basis: components["schemas"]["Basis"];
            /** @example Description */
            description: string;
            due?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example Head of SEND */
            owner?: string;
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example IN_PLACE */
            status: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description What one says of a cycle. */
        CycleDraft: {
            /** @description Board it reports to */
            boardId?: components["schemas"]["UUID"];
            /**
             * @description Day by which every priority is to be submitted
             * @example 2024-10-07
             */
            dueOn: components["schemas"]["LocalDate"];
            /** @example 2024-09-01 */
            periodFrom: components["schemas"]["LocalDate"];
            /**
             * @description Last day it reports on: the position date
             * @example 2024-09-30
             */
            periodTo: components["schemas"]["LocalDate"];
            /** @example September 2024 */
            title: string;
        };
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        CyclePatch: {
            /** @description Board it reports to */
            boardId?: components["schemas"]["UUID"] | null;
            /**
             * @description Day by which every priority is to be submitted
             * @example 2024-10-07
             */
            dueOn?: components["schemas"]["LocalDate"];
            /** @example 2024-09-01 */
            periodFrom?: components["schemas"]["LocalDate"];
            /**
             * @description Last day it reports on: the position date
             * @example 2024-09-30
             */
            periodTo?: components["schemas"]["LocalDate"];
            /** @example September 2024 */
            title?: string;
        };
        /**
         * @description Cycle state.
         * @enum {string}
         */
        CycleState: "OPEN" | "CLOSED";
        /** @description A reporting cycle */
        CycleView: {
            /** @description Board it reports to */
            boardId?: components["schemas"]["UUID"];
            closedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Why it closed without a priority's report
             * @example Close reason
             */
            closeReason?: string;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            openedOn: components["schemas"]["LocalDate"];
            periodFrom: components["schemas"]["LocalDate"];
            /** @description Last day it reports on: the position date */
            periodTo: components["schemas"]["LocalDate"];
            /** @example 2 of 5 priorities accepted, 1 submitted, 2 owed; due 7 October 2024. */
            sentence: string;
            /** @example Stocktake report, July 2024 */
            source: string;
            state: components["schemas"]["CycleState"];
            /** @description By number of priority */
            submissions: components["schemas"]["SubmissionView"][];
            /** @example September 2024 */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description The dashboard of a programme. Every figure is counted from records, with its n. */
        DashboardView: {
            /** @example 60 of 94 actions are complete or on target (64 %). */
            answer: string;
            dates: components["schemas"]["Dates"];
            /** @description Headline measures with their latest observation */
            measures: components["schemas"]["KpiView"][];
            /**
             * @description What a reader must know: inferred counts, rounding, dates of the source
             * @example [
             *       "Counts inferred for P3–P5: the smallest that give the published percentages."
             *     ]
             */
            notes: string[];
            organisations: components["schemas"]["OrganisationRollup"][];
            overall: components["schemas"]["Overall"];
            /** @description Figures as papers printed them, beside what the records give */
            printed: components["schemas"]["PrintedComparison"][];
            priorities: components["schemas"]["PriorityRollup"][];
            programme: components["schemas"]["ProgrammeHead"];
            risks: components["schemas"]["Risks"];
            state: components["schemas"]["State"];
            surveys: components["schemas"]["SurveyView"][];
        };
        /** @description What is said with the decision; a refusal needs its reason */
        DateDecisionDraft: {
            /** @description Meeting of the area that decided; absent when the chair decides between meetings */
            meetingId?: components["schemas"]["UUID"];
            /**
             * @description Why, without names
             * @example The board heard that a second advertisement is out.
             */
            reason?: string;
        };
        /** @description Dates of the plan, judged on the day of the view */
        Dates: {
            /** @description The ten most late */
            late: components["schemas"]["ActionLine"][];
            /**
             * Format: int32
             * @example 1
             */
            lateCount: number;
            /** @description The next ten due dates */
            next: components["schemas"]["ActionLine"][];
            /**
             * Format: int32
             * @description Actions whose agreed date was moved
             * @example 1
             */
            redated: number;
            /**
             * Format: int32
             * @description Open actions that have an agreed date
             * @example 1
             */
            withDueDate: number;
            /**
             * Format: int32
             * @description Open actions that have none
             * @example 1
             */
            withoutDueDate: number;
        };
        /** @description The four dates of an action, and what they say on the day of the view */
        DatesView: {
            /** @description Finished */
            actual?: components["schemas"]["PlannedDate"];
            /**
             * Format: int32
             * @description Days from the agreed date to the view's day, or to the finish when finished late
             * @example 1
             */
            daysLate?: number;
            /** @description The date now agreed: revised, else original */
            due?: components["schemas"]["PlannedDate"];
            /** @description Expected finish as last stated */
            forecast?: components["schemas"]["PlannedDate"];
            /**
             * @description The agreed date has passed and it is not complete
             * @example true
             */
            late: boolean;
            /** @description First agreed; never changes */
            original?: components["schemas"]["PlannedDate"];
            /** @description After approved re-dating */
            revised?: components["schemas"]["PlannedDate"];
            /**
             * Format: int32
             * @description Days by which the agreed date was moved, all re-datings together
             * @example 1
             */
            slippageDays?: number;
            /**
             * Format: int32
             * @description How often the agreed date was moved
             * @example 2
             */
            timesRedated: number;
        };
        /**
         * @description Kind of reason. NOT_STATED stands only for what a paper says.
         * @enum {string}
         */
        DeadlineCategory: "CAPACITY" | "RECRUITMENT" | "PARTNER" | "DEPENDENCY" | "EVIDENCE" | "SCOPE" | "FUNDING" | "NATIONAL" | "ERROR" | "OTHER" | "NOT_STATED";
        /** @description Dates to ask for, at most 5,000. */
        DeadlineChangeBatch: {
            items: components["schemas"]["PlacedDeadlineChangeDraft"][];
        };
        /** @description Another date for an action, later or earlier, asked for with its reason */
        DeadlineChangeDraft: {
            /**
             * @description Kind of reason; NOT_STATED is not for requests
             * @example RECRUITMENT
             */
            category: components["schemas"]["DeadlineCategory"];
            /** @description The date now approved, which it would replace; absent when none was agreed */
            from?: components["schemas"]["PlannedDate"];
            /**
             * @description Why, without names
             * @example The post was advertised twice without an appointment.
             */
            reason: string;
            to: components["schemas"]["PlannedDate"];
        };
        /** @description A request to move the agreed date of an action. Only its approval moves it. */
        DeadlineChangeView: {
            actionId: components["schemas"]["UUID"];
            /** @example 5.3 */
            actionRef: string;
            /** @example Review of EHC plan processes */
            actionTitle: string;
            basis: components["schemas"]["Basis"];
            category: components["schemas"]["DeadlineCategory"];
            /**
             * @description The kind of reason in words
             * @example recruitment
             */
            categoryWords: string;
            /** @description The dates of the action now, with how often and how far they moved */
            dates: components["schemas"]["DatesView"];
            /**
             * Format: int32
             * @description Days from the one to the other, negative for earlier; absent when none was agreed
             * @example 61
             */
            daysMoved?: number;
            /** @description When it was decided or withdrawn */
            decidedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Why it was decided so
             * @example Decision reason
             */
            decisionReason?: string;
            /** @description Agreed date it would replace; absent when none was agreed */
            from?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            /**
             * @description Found as a different date in an imported sheet: the decision is not known
             * @example true
             */
            imported: boolean;
            /**
             * @description Where it comes from, when it was imported
             * @example imported, decision not known
             */
            importedWords?: string;
            /**
             * @description The meeting that decided it; absent when the chair did between meetings
             * @example Halton SEND Strategic Improvement Board, 6 November 2024
             */
            meeting?: string;
            meetingId?: components["schemas"]["UUID"];
            /** @description Numbers of the priorities the action is listed under */
            priorities: number[];
            /** @example Reason */
            reason: string;
            /** @description Who asked, as personId of GET /me; that person may not decide it. Absent when imported */
            requestedById?: components["schemas"]["UUID"];
            requestedOn: components["schemas"]["LocalDate"];
            /**
             * @description In which role it was asked for
             * @example sro
             */
            requestedRole: string;
            /** @example Stocktake report, July 2024 */
            source: string;
            /**
             * @description The agreed date moved since it was asked for, so it can only be refused or withdrawn
             * @example true
             */
            stale: boolean;
            state: components["schemas"]["DeadlineState"];
            /** @description Date asked for */
            to: components["schemas"]["PlannedDate"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
            /**
             * Format: int32
             * @description Days it has waited; absent once decided or withdrawn
             * @example 12
             */
            waitingDays?: number;
        };
        /**
         * @description Deadline state.
         * @enum {string}
         */
        DeadlineState: "REQUESTED" | "APPROVED" | "REFUSED" | "WITHDRAWN";
        /** @description What a meeting decided about a record that waits for it */
        DecisionDraft: {
            /**
             * @description DEADLINE_CHANGE: a request for another date
             * @example DEADLINE_CHANGE
             */
            kind: string;
            outcome: components["schemas"]["DecisionOutcome"];
            /**
             * @description Why, as minuted and without names; a refusal needs it
             * @example No revised template is expected; the date should hold.
             */
            reason?: string;
            /** @description The record, e.g. the request for another date */
            subjectId: components["schemas"]["UUID"];
        };
        /**
         * @description Decision outcome.
         * @enum {string}
         */
        DecisionOutcome: "APPROVED" | "REFUSED";
        /**
         * @description RECORDED: waits for the chair. CONFIRMED: the chair says it was decided so, and it is carried out. STRUCK: the chair says it was not.
         * @enum {string}
         */
        DecisionState: "RECORDED" | "CONFIRMED" | "STRUCK";
        /** @description What a meeting decided about a record */
        DecisionView: {
            /** @description What you may do with it now: confirm, strike. Absent in lists of a whole programme, which are the same for all */
            allowed?: string[];
            /**
             * @description The chair who confirmed or struck it; absent in lists of a whole programme
             * @example Confirmed by
             */
            confirmedBy?: string;
            /** @description When it was confirmed or struck */
            confirmedOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example DEADLINE_CHANGE */
            kind: string;
            /**
             * @description The kind in words
             * @example another date for an action
             */
            kindWords: string;
            /**
             * @description Board, title and day of the meeting
             * @example Halton SEND Strategic Improvement Board, 6 November 2024
             */
            meeting: string;
            meetingId: components["schemas"]["UUID"];
            outcome: components["schemas"]["DecisionOutcome"];
            programmeId: components["schemas"]["UUID"];
            /**
             * @description Why, as minuted
             * @example Reason
             */
            reason?: string;
            /**
             * @description Who recorded it; absent in lists of a whole programme
             * @example Recorded by
             */
            recordedBy?: string;
            recordedOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["DecisionState"];
            /**
             * @description Why it was struck
             * @example Struck reason
             */
            struckReason?: string;
            /**
             * @description What was decided about, as on an agenda
             * @example 5.3 Review of EHC plan processes: January 2025
             */
            subject: string;
            /** @description The record it is about */
            subjectId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
            /**
             * Format: int32
             * @description Days it has waited for the chair; absent once confirmed or struck
             * @example 1
             */
            waitingDays?: number;
        };
        /** @description The action that another one needs, and how */
        DependencyDraft: {
            kind: components["schemas"]["DependencyKind"];
            /** @description The action that is needed */
            upstreamId: components["schemas"]["UUID"];
        };
        /**
         * @description FINISH_START: the one starts when the other is finished. INTERDEPENDENT: they are made together and finish together.
         * @enum {string}
         */
        DependencyKind: "FINISH_START" | "INTERDEPENDENT";
        /** @description An action that this one needs, or that needs this one */
        DependencyView: {
            /** @description The other action */
            actionId: components["schemas"]["UUID"];
            basis: components["schemas"]["Basis"];
            direction: components["schemas"]["Direction"];
            /** @description When the other action is expected to finish; absent when it is finished or nothing is known */
            expected?: components["schemas"]["LocalDate"];
            /** @description Identifier of the dependency; with its version it makes the ETag that taking it away needs */
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DependencyKind"];
            /**
             * @description What is needed is expected too late for what needs it
             * @example true
             */
            late: boolean;
            /** @description Declared progress of the other action */
            progress: components["schemas"]["Rating"];
            /**
             * @description Reference of the other action
             * @example 1.8
             */
            ref: string;
            /**
             * @description Why it is late, in one sentence
             * @example 1.8 is expected on 30 September 2025, after 1.7 is due, March 2025.
             */
            sentence?: string;
            /** @example Stocktake report, July 2024 */
            source: string;
            /**
             * @description Title of the other action
             * @example Alternative Provision Strategy
             */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /**
         * @description NEEDS: this action needs the other one. NEEDED_BY: the other one needs this; it slips if this slips.
         * @enum {string}
         */
        Direction: "NEEDS" | "NEEDED_BY";
        /** @description Evidence link. */
        EvidenceLink: {
            /** @example Audit report, July 2024 */
            title: string;
            /** @example https://www.example.org/audit.pdf */
            url: string;
        };
        /** @description Evidence linked by a statement */
        EvidenceView: {
            positionOn: components["schemas"]["LocalDate"];
            statementId: components["schemas"]["UUID"];
            /** @example Plans are written within 20 weeks */
            title: string;
            /** @example Url */
            url: string;
        };
        /** @description Field change. */
        FieldChange: {
            /** @example Field */
            field: string;
            /** @example From */
            from?: string;
            /** @example To */
            to?: string;
        };
        /** @description One thing that is wrong: where (JSON Pointer into the body, or ?name of a parameter) and why. */
        FieldError: {
            /** @example Enter a title. */
            message: string;
            /** @example /title */
            pointer: string;
        };
        /**
         * @description Finding rule.
         * @enum {string}
         */
        FindingRule: "F01" | "F02" | "F03" | "F04" | "F05" | "F06" | "F07" | "F08" | "F09" | "F10" | "F11" | "F12" | "F13" | "F14" | "F15" | "F16" | "F17" | "F18" | "F19" | "F20";
        /** @description A rule by which findings are made */
        FindingRuleView: {
            id: components["schemas"]["FindingRule"];
            severity: components["schemas"]["Severity"];
            /**
             * @description From when on it speaks where a programme has not set its own number; absent where it has none
             * @example more than 28 days
             */
            threshold?: string;
            /** @example Past its date and not red */
            title: string;
            /**
             * @description What boards complained of
             * @example The paper said that no completion date had been missed, beside two actions that were already late.
             */
            why: string;
        };
        /**
         * @description OPEN: nobody has answered for it, or it is back. ACKNOWLEDGED: explained, until its facts change or its review date passes.
         * @enum {string}
         */
        FindingStatus: "OPEN" | "ACKNOWLEDGED";
        /** @description How many findings there are, by severity, rule and priority */
        FindingSummary: {
            /**
             * Format: int32
             * @example 1
             */
            acknowledged: number;
            /** @description Priorities with findings, by number; one that concerns two priorities counts in each */
            byPriority: components["schemas"]["PriorityCount"][];
            /** @description Rules that found something */
            byRule: components["schemas"]["RuleCount"][];
            /** @description The gravest first; every severity, also those with none */
            bySeverity: components["schemas"]["SeverityCount"][];
            /**
             * Format: int32
             * @example 1
             */
            open: number;
            /** @example 12 findings are open, 5 of them of high severity; 2 are acknowledged. */
            sentence: string;
        };
        /** @description Something a rule found, and what was said to it. It is no rating and changes none. */
        FindingView: {
            /** @description What was said to it, while that holds */
            acknowledgement?: components["schemas"]["AcknowledgementView"];
            /**
             * @description Why a finding that was acknowledged is open again
             * @example The facts have changed since it was acknowledged on 13 October 2024.
             */
            backBecause?: string;
            /**
             * @description The facts that make it: another when they change, the same when only days pass
             * @example 5f3a9c0d1b2e48775f3a9c0d1b2e4877
             */
            fingerprint: string;
            /** @description Numbers of the priorities it belongs to; empty for the programme as a whole */
            priorities: number[];
            /** @description The records concerned, the subject's first */
            records: components["schemas"]["ConcernedRecord"][];
            /**
             * @description How people call the subject: a reference, P and a number, overall
             * @example 5.7
             */
            ref: string;
            rule: components["schemas"]["FindingRule"];
            /**
             * @description For a chair to read out
             * @example 5.7 SEND portal is reported on target, but is expected 30 April 2025, after its approved date, January 2025.
             */
            sentence: string;
            severity: components["schemas"]["Severity"];
            status: components["schemas"]["FindingStatus"];
            /** @description The record it is about; what an acknowledgement names */
            subjectId: components["schemas"]["UUID"];
            subjectKind: components["schemas"]["RecordKind"];
            /**
             * @description From when on the rule speaks, in this programme; absent where it has no number
             * @example 60 days within a cycle
             */
            threshold?: string;
            /** @example On target, but expected after its date */
            title: string;
            /**
             * @description What boards complained of
             * @example A member asked why an action that would miss its deadline was still shown as green.
             */
            why: string;
        };
        /** @description What one says of a grant. */
        GrantDraft: {
            /** @description Body they will speak for */
            organisationId?: components["schemas"]["UUID"];
            /** @description A colleague who is known already; absent makes an invitation link for somebody who is not */
            personId?: components["schemas"]["UUID"];
            /**
             * @description For whom, as a post and never a name: it stays in the history
             * @example Designated clinical officer
             */
            post: string;
            /** @description For an SRO or contributor: the one priority; absent means every priority */
            priorityId?: components["schemas"]["UUID"];
            /**
             * @description A role of GET /reference/permissions
             * @example sro
             */
            role: string;
        };
        /** @description The receipt of a proposed grant; the invitation is told here and never again */
        GrantReceipt: {
            id: components["schemas"]["UUID"];
            /**
             * @description The link to hand to the person, below the address of this installation; it works once and for 7 days
             * @example /invitation#b64kR9h2Sx6Zs1Jm0pQd3A
             */
            invitation?: string;
            /**
             * Format: int64
             * @description Revision of the area's history
             * @example 412
             */
            revision: number;
            /** @description HELD: a colleague's ordinary role, in force at once. PROPOSED: waits for a second person */
            state: components["schemas"]["GrantState"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /**
         * @description Grant state.
         * @enum {string}
         */
        GrantState: "PROPOSED" | "OFFERED" | "HELD" | "REFUSED" | "WITHDRAWN";
        /** @description Grant, as it is read. */
        GrantView: {
            /** @description What you may do with it now: approve, refuse, withdraw */
            allowed: string[];
            /**
             * @description True for an invitation link, false for a colleague who was known already
             * @example true
             */
            byLink: boolean;
            decidedAt?: components["schemas"]["Instant"];
            /** @example Decided by */
            decidedBy?: string;
            /** @example Decision reason */
            decisionReason?: string;
            expiresAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            membershipId?: components["schemas"]["UUID"];
            /**
             * @description True when the role needs a second person's approval
             * @example true
             */
            needsSecondPerson: boolean;
            /** @example Organisation */
            organisation?: string;
            organisationId?: components["schemas"]["UUID"];
            /**
             * @description Who holds it or is to hold it; absent while a link is open
             * @example Person
             */
            person?: string;
            /**
             * @description For whom, as a post
             * @example Independent chair
             */
            post: string;
            priorityId?: components["schemas"]["UUID"];
            proposedAt: components["schemas"]["Instant"];
            /**
             * @description Who proposed it
             * @example Area administrator Halton
             */
            proposedBy: string;
            /** @example chair */
            role: string;
            /** @description EXPIRED: the link was not used within its 7 days */
            status: components["schemas"]["Status"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description How many changes a priority has, each counted once, under the first priority it belongs to */
        GroupCount: {
            /**
             * Format: int32
             * @example 60
             */
            count: number;
            /**
             * Format: int32
             * @description Number of the priority; absent for the programme as a whole
             * @example 1
             */
            priority?: number;
            /** @example Governance */
            title: string;
        };
        /** @description History fault. */
        HistoryFault: {
            /** @example Fault */
            fault: string;
            /**
             * Format: int64
             * @example 1
             */
            number?: number;
        };
        /** @description Why an import was refused: errors of the file as a whole, or the report of every row. Nothing was stored. */
        ImportRefused: {
            /** @example Read the record again, then repeat your change with its new ETag. */
            detail: string;
            /** @description What is wrong with the file as a whole; absent when rows are at fault */
            errors?: components["schemas"]["FieldError"][];
            /** @description Absent when the file could not be read at all */
            report?: components["schemas"]["ImportReport"];
            /** @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11 */
            requestId: string;
            /**
             * Format: int32
             * @example 1
             */
            status: number;
            /** @example Plans are written within 20 weeks */
            title: string;
            /** @example Type */
            type: string;
        };
        /** @description What an import came to, sheet by sheet and row by row. */
        ImportReport: {
            /**
             * Format: int64
             * @example 412
             */
            revision?: number;
            rows: components["schemas"]["RowReport"][];
            sheets: components["schemas"]["SheetReport"][];
            /** @example true */
            stored: boolean;
            unknownSheets: string[];
        };
        /**
         * Format: date-time
         * @description Instant.
         * @example 2024-10-13T08:30:00Z
         */
        Instant: string;
        /**
         * @description Kind of plan
         * @enum {string}
         */
        Instrument: "PRIORITY_ACTION_PLAN" | "WRITTEN_STATEMENT_OF_ACTION" | "ACCELERATED_PROGRESS_PLAN" | "IMPROVEMENT_PLAN" | "IMPROVEMENT_NOTICE" | "LOCAL_REFORM_PLAN";
        /** @description What one says of an invitation. */
        InvitationDraft: {
            /**
             * @description The part of the link that follows #
             * @example b64kR9h2Sx6Zs1Jm0pQd3A
             */
            token: string;
        };
        /** @description Invitation, as it is read. */
        InvitationView: {
            /** @example Halton */
            area: string;
            /** @example E06000006 */
            areaCode: string;
            expiresAt: components["schemas"]["Instant"];
            /** @example Owns a priority and states where it stands */
            meaning: string;
            /** @example Organisation */
            organisation?: string;
            /** @example Designated clinical officer */
            post: string;
            /** @example sro */
            role: string;
            /**
             * @description As whom you are signed in, and so who would be bound
             * @example You
             */
            you: string;
        };
        /** @description A JSON object of any content. */
        JsonNode: {
            [key: string]: unknown;
        };
        /**
         * @description Kind.
         * @enum {string}
         */
        Kind: "PERSON" | "CLIENT";
        /** @description A measure with its latest observation */
        KpiView: {
            basis: components["schemas"]["Basis"];
            /** @example Caveat */
            caveat?: string;
            /** @description Since the observation before, where both have a value */
            change?: components["schemas"]["ChangeView1"];
            /** @example E06000006 */
            code: string;
            /** @example Definition */
            definition: string;
            /** @example Denominator definition */
            denominatorDefinition?: string;
            /** @example ANNUAL */
            frequency: string;
            /** @example true */
            headline: boolean;
            id: components["schemas"]["UUID"];
            latest?: components["schemas"]["ObservationView"];
            /** @example Numerator definition */
            numeratorDefinition?: string;
            /**
             * Format: int32
             * @description How many observations there are
             * @example 1
             */
            observations: number;
            /** @example HIGH */
            polarity: string;
            /** @example Population */
            population?: string;
            priorityId?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            priorityNumber?: number;
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example Source body */
            sourceBody?: string;
            /**
             * @description Statutory expectation, in words
             * @example Statutory
             */
            statutory?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
            /** @example PERCENT */
            unit: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description Lead. */
        Lead: {
            /** @example Aspect */
            aspect?: string;
            organisation?: components["schemas"]["UUID"];
            /** @example SEND assessment team manager */
            role: string;
        };
        /** @description Who leads: a role at a body, never a name */
        LeadView: {
            /** @example Aspect */
            aspect?: string;
            organisation?: components["schemas"]["BodyView"];
            /** @example board-member */
            role: string;
        };
        /** @description A limit of this installation. */
        Limit: {
            /** @example Items to a page of a list, at most. */
            meaning: string;
            /** @example page-size */
            name: string;
            /**
             * @description What the value counts
             * @example items
             */
            unit: string;
            /**
             * Format: int64
             * @example 500
             */
            value: number;
        };
        /** @description What one says of a listing. */
        ListingDraft: {
            priorityId: components["schemas"]["UUID"];
            /** @example 5.7 */
            ref: string;
        };
        /** @description Where an action is listed, and as what */
        ListingView: {
            basis: components["schemas"]["Basis"];
            id: components["schemas"]["UUID"];
            priorityId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            priorityNumber: number;
            /** @example Priority title */
            priorityTitle: string;
            /** @example 5.7 */
            ref: string;
        };
        /** @description Local authority. */
        LocalAuthority: {
            /**
             * @description ONS code
             * @example E06000006
             */
            areaCode: string;
            /**
             * @description Three-digit number of the Department for Education
             * @example 876
             */
            dfeNumber: string;
            /** @example Halton */
            name: string;
            /** @example North West */
            region: string;
        };
        /**
         * Format: date
         * @description Local date.
         * @example 2024-09-30
         */
        LocalDate: string;
        /** @description A meeting: its day, or where papers disagree the first and the last day it can have been held */
        MeetingDraft: {
            /** @description The day; stands for both of the next two */
            date?: components["schemas"]["LocalDate"];
            /** @description First day it can have been held */
            dateFrom?: components["schemas"]["LocalDate"];
            /**
             * @description Why the day is not certain
             * @example Headed 6 November; by its own text held before 14 October.
             */
            dateNote?: string;
            /** @description Last day it can have been held */
            dateTo?: components["schemas"]["LocalDate"];
            /**
             * @description What it is called beside its date; absent for an ordinary meeting
             * @example Extraordinary meeting
             */
            title?: string;
        };
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        MeetingPatch: {
            /** @description The day; stands for both of the next two */
            date?: components["schemas"]["LocalDate"] | null;
            /** @description First day it can have been held */
            dateFrom?: components["schemas"]["LocalDate"] | null;
            /**
             * @description Why the day is not certain
             * @example Headed 6 November; by its own text held before 14 October.
             */
            dateNote?: string | null;
            /** @description Last day it can have been held */
            dateTo?: components["schemas"]["LocalDate"] | null;
            /**
             * @description What it is called beside its date; absent for an ordinary meeting
             * @example Extraordinary meeting
             */
            title?: string | null;
        };
        /**
         * @description PLANNED, HELD, or CANCELLED with a reason
         * @enum {string}
         */
        MeetingState: "PLANNED" | "HELD" | "CANCELLED";
        /** @description A meeting of a board */
        MeetingView: {
            /** @description What you may do with it now: change, conclude, cancel, decide */
            allowed: string[];
            /** @example Halton SEND Strategic Improvement Board */
            board: string;
            boardId: components["schemas"]["UUID"];
            /** @description The day, or the first day it can have been held */
            dateFrom: components["schemas"]["LocalDate"];
            /**
             * @description Why the day is not certain
             * @example Date note
             */
            dateNote?: string;
            /** @description The same day, or the last day it can have been held */
            dateTo: components["schemas"]["LocalDate"];
            /**
             * @description The day in words
             * @example between 13 September and 13 October 2024
             */
            days: string;
            id: components["schemas"]["UUID"];
            state: components["schemas"]["MeetingState"];
            /**
             * @description Why it was cancelled
             * @example State reason
             */
            stateReason?: string;
            /**
             * @description What it is called beside its date; absent for an ordinary meeting
             * @example Plans are written within 20 weeks
             */
            title?: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
            /**
             * @description Board, title and day in one line
             * @example Halton SEND Strategic Improvement Board, 6 November 2024
             */
            words: string;
        };
        /** @description Membership, as it is read. */
        MembershipView: {
            id: components["schemas"]["UUID"];
            /** @description Absent for those who joined before it was kept */
            joinedOn?: components["schemas"]["LocalDate"];
            /** @description Absent while it holds. What ended allows nothing */
            leftOn?: components["schemas"]["LocalDate"];
            /** @example Left reason */
            leftReason?: string;
            /** @example Organisation */
            organisation?: string;
            organisationId?: components["schemas"]["UUID"];
            /** @example Chair Halton */
            person: string;
            personId: components["schemas"]["UUID"];
            /** @description The one priority it holds for; absent means every priority */
            priorityId?: components["schemas"]["UUID"];
            /** @example chair */
            role: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description Me, as it is read. */
        MeView: {
            areas: components["schemas"]["MyArea"][];
            /**
             * @description How others see you; before you are a member anywhere, what the sign-in service calls you
             * @example Board member, Halton
             */
            displayName: string;
            /** @example board-member@halton.example */
            email?: string;
            personId?: components["schemas"]["UUID"];
        };
        /** @description Milestones to add to actions of the programme, at most 5,000. */
        MilestoneBatch: {
            items: components["schemas"]["PlacedMilestoneDraft"][];
        };
        /** @description How far an action is by its milestones: reached or no longer required, of all */
        MilestoneCount: {
            /**
             * Format: int32
             * @example 1
             */
            closed: number;
            /**
             * Format: int32
             * @description Share closed in whole per cent by weight; absent without milestones
             * @example 60
             */
            percent?: number;
            /** @example 3 of 5 milestones, 6-month stage reached */
            sentence: string;
            /**
             * @description The furthest stage reached
             * @example 6-month stage
             */
            stageReached?: string;
            /**
             * Format: int32
             * @example 1
             */
            total: number;
        };
        /** @description What one says of a milestone. */
        MilestoneDraft: {
            actual?: components["schemas"]["PlannedDate"];
            confidence?: components["schemas"]["Confidence"];
            forecast?: components["schemas"]["PlannedDate"];
            kind: components["schemas"]["MilestoneKind"];
            originalDue?: components["schemas"]["PlannedDate"];
            /**
             * @description Words of a paper that calls it overdue without giving its date
             * @example date not published, said to have passed
             */
            overdueSaid?: string;
            /**
             * Format: int32
             * @description Days overdue as that paper says; absent where it does not
             * @example 1
             */
            overdueSaidDays?: number;
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            rating?: components["schemas"]["Rating"];
            /**
             * Format: int32
             * @description For a stage counted in months, 6, 12, 18; absent for a named stage
             * @example 6
             */
            stageMonths?: number;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @description Share of the action it stands for, relative to its other milestones; absent counts as 1
             * @example 1
             */
            weight?: number;
        };
        /**
         * @description Milestone kind.
         * @enum {string}
         */
        MilestoneKind: "ACTIVITY" | "MILESTONE" | "STAGE";
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        MilestonePatch: {
            actual?: components["schemas"]["PlannedDate"] | null;
            confidence?: components["schemas"]["Confidence"] | null;
            forecast?: components["schemas"]["PlannedDate"] | null;
            kind?: components["schemas"]["MilestoneKind"];
            originalDue?: components["schemas"]["PlannedDate"] | null;
            /**
             * @description Words of a paper that calls it overdue without giving its date
             * @example date not published, said to have passed
             */
            overdueSaid?: string | null;
            /** @description Days overdue as that paper says; absent where it does not */
            overdueSaidDays?: number | null;
            /**
             * Format: int32
             * @example 1
             */
            position?: number;
            rating?: components["schemas"]["Rating"] | null;
            /**
             * @description For a stage counted in months, 6, 12, 18; absent for a named stage
             * @example 6
             */
            stageMonths?: number | null;
            /** @example Plans are written within 20 weeks */
            title?: string;
            /** @description Share of the action it stands for, relative to its other milestones; absent counts as 1 */
            weight?: number | null;
        };
        /** @description A step of an action */
        MilestoneView: {
            actionId: components["schemas"]["UUID"];
            /** @example Action ref */
            actionRef: string;
            actual?: components["schemas"]["PlannedDate"];
            basis: components["schemas"]["Basis"];
            /** @example true */
            closed: boolean;
            confidence?: components["schemas"]["Confidence"];
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MilestoneKind"];
            /**
             * @description Open, and overdue by its date or by what a paper says
             * @example true
             */
            late: boolean;
            originalDue?: components["schemas"]["PlannedDate"];
            /**
             * Format: int32
             * @description Days overdue; absent when not late or where a paper does not say by how much
             * @example 1
             */
            overdueDays?: number;
            /**
             * @description Words of a paper that calls it overdue without giving its date
             * @example date not published, said to have passed
             */
            overdueSaid?: string;
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            rating?: components["schemas"]["Rating"];
            /** @example Stocktake report, July 2024 */
            source: string;
            /**
             * Format: int32
             * @description For a stage counted in months from the start
             * @example 6
             */
            stageMonths?: number;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
            /**
             * Format: int32
             * @description Share of the action, relative to its other milestones; absent counts as 1
             * @example 1
             */
            weight?: number;
        };
        /** @description My area. */
        MyArea: {
            /** @example E06000006 */
            code: string;
            /** @example Halton */
            name: string;
            /** @description Bodies you speak for, by short name */
            organisations: string[];
            permissions: string[];
            roles: string[];
            /** @description Priorities you are SRO of; empty with the role sro means all */
            sroPriorities: string[];
        };
        /** @description A value in a period, with its base where that is known */
        ObservationView: {
            /**
             * @description The paper's words, when it gives no usable figure
             * @example As stated
             */
            asStated?: string;
            basis: components["schemas"]["Basis"];
            /** @example Caveat */
            caveat?: string;
            /**
             * Format: int64
             * @example 207
             */
            denominator?: number;
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 111
             */
            numerator?: number;
            /** @example 2024 */
            period: string;
            periodEnd?: components["schemas"]["LocalDate"];
            periodStart?: components["schemas"]["LocalDate"];
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example FINAL */
            status: string;
            /**
             * @description In the measure's unit, to one decimal where it is a share
             * @example 53.6
             */
            value?: number;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /**
         * @description Op.
         * @enum {string}
         */
        Op: "INSERTED" | "UPDATED" | "DELETED";
        /** @description Organisations to add, at most 5,000. */
        OrganisationBatch: {
            items: components["schemas"]["OrganisationDraft"][];
        };
        /** @description What one says of an organisation. */
        OrganisationDraft: {
            kind: components["schemas"]["OrganisationKind"];
            /** @example NHS Cheshire and Merseyside Integrated Care Board */
            name: string;
            /** @example ICB */
            shortName: string;
        };
        /**
         * @description Organisation kind.
         * @enum {string}
         */
        OrganisationKind: "COUNCIL" | "ICB" | "TRUST" | "SCHOOL" | "FORUM" | "GOVERNMENT" | "OTHER";
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        OrganisationPatch: {
            kind?: components["schemas"]["OrganisationKind"];
            /** @example NHS Cheshire and Merseyside Integrated Care Board */
            name?: string;
            /** @example ICB */
            shortName?: string;
        };
        /** @description The distinct actions a body leads */
        OrganisationRollup: {
            /**
             * Format: int32
             * @example 1
             */
            actions: number;
            id: components["schemas"]["UUID"];
            /** @example Halton */
            name: string;
            progress: components["schemas"]["RatingCount"][];
            progressChart: components["schemas"]["Chart"];
            /** @example ICB */
            shortName: string;
        };
        /** @description Organisation, as it is read. */
        OrganisationView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["OrganisationKind"];
            /** @example Halton */
            name: string;
            /** @example ICB */
            shortName: string;
            succeededOn?: components["schemas"]["LocalDate"];
            /** @description The body that took over; absent while this one exists */
            successorId?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /**
         * @description Outcome.
         * @enum {string}
         */
        Outcome: "CREATED" | "CHANGED" | "UNCHANGED" | "REJECTED";
        /** @description All actions: each once (distinct), and as often as they are listed */
        Overall: {
            /**
             * Format: int32
             * @example 1
             */
            distinct: number;
            impact: components["schemas"]["RatingCount"][];
            impactChart: components["schemas"]["Chart"];
            /**
             * Format: int32
             * @example 1
             */
            listed: number;
            /** @description Milestones of all actions, counted like actions */
            milestones: components["schemas"]["RatingCount"][];
            progress: components["schemas"]["RatingCount"][];
            progressChart: components["schemas"]["Chart"];
            progressListed: components["schemas"]["RatingCount"][];
            /** @example 94 distinct actions, 98 listings: one action stands in more than one priority. */
            sentence: string;
            /** @example true */
            sharesMayNotAddTo100: boolean;
            /** @description What the dates say, beside what is declared */
            system: components["schemas"]["SystemRollup"];
        };
        /** @description One page of a list: action close by action close. */
        PageActionCloseView: {
            items: components["schemas"]["ActionCloseView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: action by action. */
        PageActionView: {
            items: components["schemas"]["ActionView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: area by area. */
        PageAreaView: {
            items: components["schemas"]["AreaView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: board by board. */
        PageBoardView: {
            items: components["schemas"]["BoardView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: chase line by chase line. */
        PageChaseLine: {
            items: components["schemas"]["ChaseLine"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: control by control. */
        PageControlView: {
            items: components["schemas"]["ControlView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: cycle by cycle. */
        PageCycleView: {
            items: components["schemas"]["CycleView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: deadline change by deadline change. */
        PageDeadlineChangeView: {
            items: components["schemas"]["DeadlineChangeView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: decision by decision. */
        PageDecisionView: {
            items: components["schemas"]["DecisionView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: dependency by dependency. */
        PageDependencyView: {
            items: components["schemas"]["DependencyView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: evidence by evidence. */
        PageEvidenceView: {
            items: components["schemas"]["EvidenceView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: finding by finding. */
        PageFindingView: {
            items: components["schemas"]["FindingView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: grant by grant. */
        PageGrantView: {
            items: components["schemas"]["GrantView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Page info. */
        PageInfo: {
            /**
             * Format: int32
             * @description Number of this page, from 1
             * @example 1
             */
            number: number;
            /**
             * Format: int32
             * @description Items to a page, at most 500
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 96
             */
            totalItems: number;
            /**
             * Format: int32
             * @example 2
             */
            totalPages: number;
        };
        /** @description One page of a list: kpi by kpi. */
        PageKpiView: {
            items: components["schemas"]["KpiView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: local authority by local authority. */
        PageLocalAuthority: {
            items: components["schemas"]["LocalAuthority"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: meeting by meeting. */
        PageMeetingView: {
            items: components["schemas"]["MeetingView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: membership by membership. */
        PageMembershipView: {
            items: components["schemas"]["MembershipView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: milestone by milestone. */
        PageMilestoneView: {
            items: components["schemas"]["MilestoneView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: observation by observation. */
        PageObservationView: {
            items: components["schemas"]["ObservationView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: organisation by organisation. */
        PageOrganisationView: {
            items: components["schemas"]["OrganisationView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: person by person. */
        PagePersonView: {
            items: components["schemas"]["PersonView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: priority by priority. */
        PagePriorityView: {
            items: components["schemas"]["PriorityView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: programme summary by programme summary. */
        PageProgrammeSummary: {
            items: components["schemas"]["ProgrammeSummary"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: record revision by record revision. */
        PageRecordRevision: {
            items: components["schemas"]["RecordRevision"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: redaction by redaction. */
        PageRedactionView: {
            items: components["schemas"]["RedactionView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: revision change by revision change. */
        PageRevisionChange: {
            items: components["schemas"]["RevisionChange"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: revision by revision. */
        PageRevisionView: {
            items: components["schemas"]["RevisionView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: risk statement by risk statement. */
        PageRiskStatementView: {
            items: components["schemas"]["RiskStatementView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: risk by risk. */
        PageRiskView: {
            items: components["schemas"]["RiskView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: round by round. */
        PageRoundView: {
            items: components["schemas"]["RoundView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: saved by saved. */
        PageSavedDraft: {
            items?: components["schemas"]["SavedDraft"][];
            page?: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: statement by statement. */
        PageStatementView: {
            items: components["schemas"]["StatementView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: stocktake by stocktake. */
        PageStocktakeView: {
            items: components["schemas"]["StocktakeView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: survey by survey. */
        PageSurveyView: {
            items: components["schemas"]["SurveyView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: thresholds by thresholds. */
        PageThresholdsView: {
            items: components["schemas"]["ThresholdsView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: workspace action by workspace action. */
        PageWorkspaceAction: {
            items: components["schemas"]["WorkspaceAction"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A paper that a state of the programme was loaded from */
        PaperView: {
            datedOn?: components["schemas"]["LocalDate"];
            effectiveOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /**
             * @description What a reader must know about its dates
             * @example Note
             */
            note: string;
            positionOn: components["schemas"]["LocalDate"];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Permission table. */
        PermissionTable: {
            permissions: components["schemas"]["PermissionView"][];
            roles: components["schemas"]["RoleView"][];
        };
        /** @description Permission, as it is read. */
        PermissionView: {
            /** @example Read programmes, priorities and actions */
            meaning: string;
            /** @example plan:read */
            permission: string;
        };
        /** @description Person, as it is read. */
        PersonView: {
            /** @example Board member, Halton */
            displayName: string;
            /** @example board-member@halton.example */
            email?: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind"];
            roles: string[];
        };
        /** @description A date asked for and the action it is for. */
        PlacedDeadlineChangeDraft: {
            actionId: components["schemas"]["UUID"];
            change: components["schemas"]["DeadlineChangeDraft"];
        };
        /** @description A milestone and the action it belongs to. */
        PlacedMilestoneDraft: {
            actionId: components["schemas"]["UUID"];
            milestone: components["schemas"]["MilestoneDraft"];
        };
        /** @description A date, to the day or only to the month; a month is given as its last day. */
        PlannedDate: {
            /** @example 2025-01-31 */
            date: components["schemas"]["LocalDate"];
            precision: components["schemas"]["Precision"];
        };
        /**
         * @description Precision.
         * @enum {string}
         */
        Precision: "DAY" | "MONTH";
        /** @description What stood before this cycle, to be seen beside the form */
        PreviousStatement: {
            actual?: components["schemas"]["PlannedDate"];
            confidence?: components["schemas"]["Confidence"];
            /**
             * @description Cycle it was stated in
             * @example August 2024
             */
            cycle?: string;
            forecast?: components["schemas"]["PlannedDate"];
            impact?: components["schemas"]["Rating"];
            /** @example Impact reason */
            impactReason?: string;
            /** @example Two of three steps are done; the third is under way. */
            narrative: string;
            positionOn: components["schemas"]["LocalDate"];
            progress: components["schemas"]["Rating"];
            statementId: components["schemas"]["UUID"];
        };
        /** @description A paper's percentages for one scope beside the records' */
        PrintedComparison: {
            /** @example true */
            agrees: boolean;
            lines: components["schemas"]["PrintedLine"][];
            /** @example Paper */
            paper: string;
            /**
             * @description overall, or P and a priority's number
             * @example overall
             */
            scope: string;
            /** @example Sentence */
            sentence: string;
        };
        /** @description One printed percentage, and what the records give */
        PrintedLine: {
            /** @example true */
            agrees: boolean;
            /**
             * Format: int32
             * @example 60
             */
            count: number;
            /**
             * Format: int32
             * @example 96
             */
            of: number;
            /**
             * Format: int32
             * @description From the records: overall each action once; in a priority as listed
             * @example 63
             */
            percent?: number;
            /**
             * Format: int32
             * @description Overall only: from the listings
             * @example 1
             */
            percentListed?: number;
            /** @example 17 */
            printed: number;
            rating: components["schemas"]["Rating"];
        };
        /** @description Findings of a priority */
        PriorityCount: {
            /**
             * Format: int32
             * @example 1
             */
            acknowledged: number;
            /**
             * Format: int32
             * @example 1
             */
            open: number;
            /**
             * Format: int32
             * @example 5
             */
            priority: number;
        };
        /** @description What one says of a priority. */
        PriorityDraft: {
            /** @example Leaders should improve the timeliness of plans. */
            finding: string;
            /**
             * Format: int32
             * @example 5
             */
            number: number;
            organisationIds: string[];
            /**
             * @description Senior responsible owner, as a role
             * @example Director of Education
             */
            sro?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        PriorityPatch: {
            /** @example Leaders should improve the timeliness of plans. */
            finding?: string;
            /**
             * Format: int32
             * @example 5
             */
            number?: number;
            organisationIds?: string[];
            /**
             * @description Senior responsible owner, as a role
             * @example Director of Education
             */
            sro?: string | null;
            /** @example Plans are written within 20 weeks */
            title?: string;
        };
        /** @description The actions listed under a priority */
        PriorityRollup: {
            /**
             * Format: int32
             * @example 1
             */
            actions: number;
            /**
             * @description The number of actions is inferred from published percentages
             * @example true
             */
            countInferred: boolean;
            id: components["schemas"]["UUID"];
            impact: components["schemas"]["RatingCount"][];
            impactChart: components["schemas"]["Chart"];
            /**
             * Format: int32
             * @example 1
             */
            milestones: number;
            /** @description Its milestones, counted like actions */
            milestonesByRating: components["schemas"]["RatingCount"][];
            /**
             * Format: int32
             * @example 1
             */
            milestonesClosed: number;
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            /**
             * Format: int32
             * @example 1
             */
            openRisks: number;
            organisations: string[];
            progress: components["schemas"]["RatingCount"][];
            progressChart: components["schemas"]["Chart"];
            /** @example Director of Education */
            sro?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description A priority area with the inspectors' finding, word for word */
        PriorityView: {
            /**
             * Format: int32
             * @description Actions listed under it
             * @example 1
             */
            actions: number;
            basis: components["schemas"]["Basis"];
            /** @example Leaders should improve the timeliness of plans. */
            finding: string;
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            organisations: components["schemas"]["BodyView"][];
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example Director of Education */
            sro?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description Why a request was refused, in words a council officer understands (RFC 9457). */
        Problem: {
            /**
             * @description What to do about this one
             * @example Read the record again, then repeat your change with its new ETag.
             */
            detail: string;
            /** @description What is wrong, item by item; absent when nothing can be pointed at */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description Quote this when asking for help
             * @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11
             */
            requestId: string;
            /**
             * Format: int32
             * @example 412
             */
            status: number;
            /** @example Somebody changed this after you read it */
            title: string;
            /**
             * @description Address of the type in the published catalogue
             * @example /api/v1/problems#stale
             * @enum {string}
             */
            type: "/api/v1/problems#not-signed-in" | "/api/v1/problems#not-allowed" | "/api/v1/problems#cross-site" | "/api/v1/problems#not-found" | "/api/v1/problems#method-not-allowed" | "/api/v1/problems#not-acceptable" | "/api/v1/problems#conflict" | "/api/v1/problems#out-of-order" | "/api/v1/problems#in-progress" | "/api/v1/problems#done-already" | "/api/v1/problems#stale" | "/api/v1/problems#too-large" | "/api/v1/problems#unsupported-media-type" | "/api/v1/problems#invalid" | "/api/v1/problems#malformed" | "/api/v1/problems#unprocessable" | "/api/v1/problems#key-reused" | "/api/v1/problems#precondition-required" | "/api/v1/problems#too-many-requests" | "/api/v1/problems#busy" | "/api/v1/problems#unavailable" | "/api/v1/problems#internal";
        };
        /** @description Problem type, as it is read. */
        ProblemTypeView: {
            /** @example Read programmes, priorities and actions */
            meaning: string;
            /**
             * Format: int32
             * @example 1
             */
            status: number;
            /** @example Plans are written within 20 weeks */
            title: string;
            /** @enum {string} */
            type: "/api/v1/problems#not-signed-in" | "/api/v1/problems#not-allowed" | "/api/v1/problems#cross-site" | "/api/v1/problems#not-found" | "/api/v1/problems#method-not-allowed" | "/api/v1/problems#not-acceptable" | "/api/v1/problems#conflict" | "/api/v1/problems#out-of-order" | "/api/v1/problems#in-progress" | "/api/v1/problems#done-already" | "/api/v1/problems#stale" | "/api/v1/problems#too-large" | "/api/v1/problems#unsupported-media-type" | "/api/v1/problems#invalid" | "/api/v1/problems#malformed" | "/api/v1/problems#unprocessable" | "/api/v1/problems#key-reused" | "/api/v1/problems#precondition-required" | "/api/v1/problems#too-many-requests" | "/api/v1/problems#busy" | "/api/v1/problems#unavailable" | "/api/v1/problems#internal";
        };
        /** @description What one says of a programme. */
        ProgrammeDraft: {
            /** @description Date from which this was true, when a past state is loaded; needs plan:backdate */
            effectiveDate?: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
            /** @example 2023-11-06 */
            inspectionFrom?: components["schemas"]["LocalDate"];
            /** @example 2023-11-24 */
            inspectionTo?: components["schemas"]["LocalDate"];
            instrument: components["schemas"]["Instrument"];
            monitoringOn?: components["schemas"]["LocalDate"];
            nextStocktakeOn?: components["schemas"]["LocalDate"];
            /** @example 2024-01-26 */
            reportOn?: components["schemas"]["LocalDate"];
            /** @example SEND Priority Action Plan */
            title: string;
        };
        /** @description Which programme */
        ProgrammeHead: {
            /** @example E06000006 */
            areaCode: string;
            /** @example Halton */
            areaName: string;
            id: components["schemas"]["UUID"];
            instrument: components["schemas"]["Instrument"];
            /** @example Instrument name */
            instrumentName: string;
            nextStocktakeOn?: components["schemas"]["LocalDate"];
            reportOn?: components["schemas"]["LocalDate"];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. */
        ProgrammePatch: {
            /** @description Date from which this was true, when a past state is loaded; needs plan:backdate */
            effectiveDate?: components["schemas"]["LocalDate"] | null;
            endsOn?: components["schemas"]["LocalDate"] | null;
            /** @example 2023-11-06 */
            inspectionFrom?: components["schemas"]["LocalDate"] | null;
            /** @example 2023-11-24 */
            inspectionTo?: components["schemas"]["LocalDate"] | null;
            instrument?: components["schemas"]["Instrument"];
            monitoringOn?: components["schemas"]["LocalDate"] | null;
            nextStocktakeOn?: components["schemas"]["LocalDate"] | null;
            /** @example 2024-01-26 */
            reportOn?: components["schemas"]["LocalDate"] | null;
            /** @example SEND Priority Action Plan */
            title?: string;
        };
        /** @description A programme one may read */
        ProgrammeSummary: {
            /** @example E06000006 */
            areaCode: string;
            /** @example Halton */
            areaName: string;
            id: components["schemas"]["UUID"];
            instrument: components["schemas"]["Instrument"];
            /** @example Priority action plan */
            instrumentName: string;
            reportOn?: components["schemas"]["LocalDate"];
            /** @example SEND Priority Action Plan */
            title: string;
        };
        /** @description A programme */
        ProgrammeView: {
            /** @example E06000006 */
            areaCode: string;
            /** @example Halton */
            areaName: string;
            endsOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            inspectionFrom?: components["schemas"]["LocalDate"];
            inspectionTo?: components["schemas"]["LocalDate"];
            instrument: components["schemas"]["Instrument"];
            /** @example Instrument name */
            instrumentName: string;
            monitoringOn?: components["schemas"]["LocalDate"];
            nextStocktakeOn?: components["schemas"]["LocalDate"];
            /** @description Papers its states were loaded from, oldest first */
            papers: components["schemas"]["PaperView"][];
            reportOn?: components["schemas"]["LocalDate"];
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /**
         * @description Rating code. BLUE B, GREEN G, AMBER A, RED R, GREY N, WHITE X; words and shapes at /reference/ratings.
         * @enum {string}
         */
        Rating: "BLUE" | "GREEN" | "AMBER" | "RED" | "GREY" | "WHITE";
        /** @description How many of a number carry a rating. Each percentage is rounded half-up by itself and never adjusted. */
        RatingCount: {
            /**
             * Format: int32
             * @example 60
             */
            count: number;
            /**
             * Format: int32
             * @example 96
             */
            of: number;
            /**
             * Format: int32
             * @example 63
             */
            percent?: number;
            rating: components["schemas"]["Rating"];
        };
        /** @description Rating, as it is read. */
        RatingView: {
            code: components["schemas"]["Rating"];
            /** @example Fill */
            fill: string;
            /** @example Impact meaning */
            impactMeaning: string;
            /** @example Impact word */
            impactWord: string;
            /** @example Ink */
            ink: string;
            /** @example Letter */
            letter: string;
            /** @example Progress meaning */
            progressMeaning: string;
            /** @example Progress word */
            progressWord: string;
            /** @example Shape */
            shape: string;
        };
        /** @description What one says of a reason. */
        ReasonDraft: {
            /**
             * @description Why, without names
             * @example Left the trust on 31 March
             */
            reason: string;
        };
        /** @description Record change. */
        RecordChange: {
            changes: components["schemas"]["FieldChange"][];
            op: components["schemas"]["Op"];
            /**
             * @description Text was erased from it since
             * @example true
             */
            redacted: boolean;
            rowId: components["schemas"]["UUID"];
            /** @example Table */
            table: string;
        };
        /**
         * @description What kind of record an identifier is of
         * @enum {string}
         */
        RecordKind: "PROGRAMME" | "PRIORITY" | "ACTION" | "LISTING" | "MILESTONE" | "STATEMENT" | "DEPENDENCY" | "DEADLINE_CHANGE" | "DECISION" | "CYCLE" | "THRESHOLDS" | "RISK" | "RISK_STATEMENT" | "KPI" | "OBSERVATION" | "SURVEY" | "SURVEY_ROUND" | "PAPER" | "PRINTED_FIGURE" | "ACKNOWLEDGEMENT";
        /** @description What one write did to a record and its parts. */
        RecordRevision: {
            /**
             * @description Who wrote it: the name people know today, else the identifier recorded
             * @example Actor
             */
            actor: string;
            /** @description When it became true */
            at: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Revision of the area's history
             * @example 1
             */
            number: number;
            /** @description When it was stored */
            recordedAt: components["schemas"]["Instant"];
            records: components["schemas"]["RecordChange"][];
        };
        /** @description What one says of a redaction. */
        RedactionDraft: {
            /**
             * @example [
             *       "narrative"
             *     ]
             */
            columns: string[];
            /**
             * @description Stays in the history: do not repeat the text
             * @example The narrative named a child.
             */
            reason: string;
            rowId: components["schemas"]["UUID"];
            /** @example statement */
            table: string;
        };
        /**
         * @description Redaction status.
         * @enum {string}
         */
        RedactionStatus: "WAITING" | "CARRIED_OUT";
        /** @description Redaction, as it is read. */
        RedactionView: {
            /**
             * @description The other person, who approved it
             * @example Approved by
             */
            approvedBy?: string;
            columns: string[];
            id: components["schemas"]["UUID"];
            programmeId?: components["schemas"]["UUID"];
            /** @example Reason */
            reason: string;
            /**
             * @description Who asked: the name people know today, else the identifier recorded
             * @example Requested by
             */
            requestedBy: string;
            rowId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description How many stored rows lost the text
             * @example 1
             */
            rowsRedacted?: number;
            status: components["schemas"]["RedactionStatus"];
            /** @example Table */
            table: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description What one says of a return. */
        ReturnDraft: {
            /** @example Reason */
            reason: string;
        };
        /** @description Revision change. */
        RevisionChange: {
            op: components["schemas"]["Op"];
            programmeId?: components["schemas"]["UUID"];
            /** @example true */
            redacted: boolean;
            rowId: components["schemas"]["UUID"];
            /** @example Table */
            table: string;
        };
        /** @description Revision detail. */
        RevisionDetail: {
            /**
             * @description Who wrote it: the name people know today, else the identifier recorded
             * @example Actor
             */
            actor: string;
            /** @description When it became true */
            at: components["schemas"]["Instant"];
            /** @description In the order in which they were made */
            changes: components["schemas"]["PageRevisionChange"];
            /**
             * @description SHA-256 over header and digests, in hexadecimal
             * @example Hash
             */
            hash: string;
            /**
             * Format: int64
             * @example 1
             */
            number: number;
            /**
             * @description Hash of the revision before, in hexadecimal
             * @example Previous hash
             */
            previousHash: string;
            /** @description When it was stored; later than at for a state loaded afterwards */
            recordedAt: components["schemas"]["Instant"];
            /** @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11 */
            requestId: string;
        };
        /** @description One write transaction of an area. */
        RevisionView: {
            /**
             * @description Who wrote it: the name people know today, else the identifier recorded
             * @example Actor
             */
            actor: string;
            /** @description When it became true */
            at: components["schemas"]["Instant"];
            changes: components["schemas"]["TableChanges"][];
            /**
             * @description SHA-256 over header and digests, in hexadecimal
             * @example Hash
             */
            hash: string;
            /**
             * Format: int64
             * @description Gapless number within the area, from 1
             * @example 1
             */
            number: number;
            /** @description When it was stored; later than at for a state loaded afterwards */
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description Request that wrote it, as in the logs
             * @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11
             */
            requestId: string;
        };
        /** @description Risks by status, and where none were identified */
        Risks: {
            /**
             * Format: int32
             * @example 1
             */
            closed: number;
            /**
             * Format: int32
             * @example 1
             */
            issues: number;
            noneIdentified: components["schemas"]["RiskStatementView"][];
            /**
             * Format: int32
             * @example 1
             */
            notAssessed: number;
            /**
             * Format: int32
             * @example 1
             */
            open: number;
            /** @description Priorities with neither a risk nor the statement that there is none */
            prioritiesSilent: number[];
            /**
             * Format: int32
             * @example 1
             */
            withoutControl: number;
        };
        /** @description Somebody's dated word that a priority has no risks */
        RiskStatementView: {
            id: components["schemas"]["UUID"];
            priorityId?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            priorityNumber?: number;
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example Stated by */
            statedBy: string;
            statedOn: components["schemas"]["LocalDate"];
            /** @example Statement */
            statement: string;
        };
        /** @description A risk with its controls. Scores that were not published are not invented: assessment says so. */
        RiskView: {
            /**
             * @description As published, or: not assessed
             * @example not assessed
             */
            assessment: string;
            /** @description For whom it is: ADVISERS are advisers, the chair and the programme manager */
            audience: components["schemas"]["Audience"];
            basis: components["schemas"]["Basis"];
            /** @example Cause */
            cause?: string;
            /** @example Consequence */
            consequence?: string;
            controls: components["schemas"]["ControlView"][];
            /** @example Event */
            event?: string;
            id: components["schemas"]["UUID"];
            /** @example Head of SEND */
            owner?: string;
            priorityId?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            priorityNumber?: number;
            /** @example 1.4 */
            ref: string;
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example OPEN */
            status: string;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description Role, as it is read. */
        RoleView: {
            /** @example Read programmes, priorities and actions */
            meaning: string;
            permissions: string[];
            /** @example board-member */
            role: string;
        };
        /** @description A round of a survey */
        RoundView: {
            /** @example true */
            baseline: boolean;
            basis: components["schemas"]["Basis"];
            closesOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            opensOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            /**
             * Format: int32
             * @example 1
             */
            responses?: number;
            /**
             * @description Why there is no number
             * @example not published
             */
            responsesNote?: string;
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description One row: its number as in the spreadsheet (the header is row 1), and what became of it. */
        RowReport: {
            errors: components["schemas"]["CellError"][];
            notes: string[];
            outcome: components["schemas"]["Outcome"];
            /** @example 5.7 */
            ref: string;
            /**
             * Format: int32
             * @example 1
             */
            row: number;
            /** @example plan */
            sheet: string;
        };
        /** @description Findings of a rule */
        RuleCount: {
            /**
             * Format: int32
             * @example 1
             */
            acknowledged: number;
            /**
             * Format: int32
             * @example 1
             */
            open: number;
            rule: components["schemas"]["FindingRule"];
            severity: components["schemas"]["Severity"];
            /** @example Past its date and not red */
            title: string;
        };
        /** @description What one says of a saved. */
        SavedDraft: {
            actionId?: components["schemas"]["UUID"];
            authorId?: components["schemas"]["UUID"];
            body?: components["schemas"]["JsonNode"];
            id?: components["schemas"]["UUID"];
            /** @description When it was proposed to the SRO; absent while it is being written */
            proposedAt?: components["schemas"]["Instant"];
            savedAt?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 2
             */
            version?: number;
        };
        /**
         * @description Severity.
         * @enum {string}
         */
        Severity: "HIGH" | "MEDIUM" | "LOW";
        /** @description Findings of a severity */
        SeverityCount: {
            /**
             * Format: int32
             * @example 1
             */
            acknowledged: number;
            /**
             * Format: int32
             * @example 1
             */
            open: number;
            severity: components["schemas"]["Severity"];
        };
        /** @description One sheet in numbers. Rows that the programme holds and the sheet does not mention are untouched and listed. */
        SheetReport: {
            /**
             * Format: int32
             * @example 1
             */
            changed: number;
            /**
             * Format: int32
             * @example 1
             */
            created: number;
            missingRows: string[];
            /**
             * Format: int32
             * @example 1
             */
            rejected: number;
            /**
             * Format: int32
             * @example 1
             */
            rows: number;
            /** @example plan */
            sheet: string;
            /**
             * Format: int32
             * @example 1
             */
            unchanged: number;
            unknownColumns: string[];
        };
        /** @description Which state of the programme this is */
        State: {
            /** @description The past date that was asked for */
            asAt?: components["schemas"]["LocalDate"];
            /** @description When it became true */
            at: components["schemas"]["Instant"];
            /**
             * @description The state was loaded after the day from which it counts
             * @example true
             */
            loadedLater: boolean;
            /** @description The paper it was last loaded from */
            paper?: components["schemas"]["PaperView"];
            /** @description When it was stored */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Revision of the area's history
             * @example 412
             */
            revision: number;
            /** @description The day on which late and next are judged */
            today: components["schemas"]["LocalDate"];
        };
        /** @description What one says of a statement. */
        StatementDraft: {
            /** @description When it was finished; needed for complete */
            actual?: components["schemas"]["PlannedDate"];
            confidence?: components["schemas"]["Confidence"];
            /** @description The cycle it is for; refused when that is closed. Absent: the open one, if any */
            cycleId?: components["schemas"]["UUID"];
            evidence: components["schemas"]["EvidenceLink"][];
            /** @description Expected finish */
            forecast?: components["schemas"]["PlannedDate"];
            /** @description Impact rating; absent when not stated */
            impact?: components["schemas"]["Rating"];
            /**
             * @description Why that impact, or why it cannot be said yet
             * @example Impact reason
             */
            impactReason?: string;
            /**
             * @description What happened, what is next
             * @example Two of three steps are done; the third is under way.
             */
            narrative?: string;
            /**
             * @description Why a complete action lacks its date, evidence or closed milestones; recorded
             * @example Override reason
             */
            overrideReason?: string;
            /** @example 2024-09-30 */
            positionOn: components["schemas"]["LocalDate"];
            progress: components["schemas"]["Rating"];
        };
        /** @description A dated rating with reason and evidence */
        StatementView: {
            actionId: components["schemas"]["UUID"];
            actual?: components["schemas"]["PlannedDate"];
            /**
             * @description The author as others see them today
             * @example Author
             */
            author?: string;
            /** @example sro */
            authorRole: string;
            basis: components["schemas"]["Basis"];
            confidence?: components["schemas"]["Confidence"];
            /** @description Cycle it was stated in */
            cycleId?: components["schemas"]["UUID"];
            evidence: components["schemas"]["EvidenceLink"][];
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            impact?: components["schemas"]["Rating"];
            /** @example Impact reason */
            impactReason?: string;
            /** @example Two of three steps are done; the third is under way. */
            narrative: string;
            /**
             * @description Why a complete action lacks its date, evidence or closed milestones
             * @example Override reason
             */
            overrideReason?: string;
            positionOn: components["schemas"]["LocalDate"];
            progress: components["schemas"]["Rating"];
            reportedOn: components["schemas"]["LocalDate"];
            /** @example Stocktake report, July 2024 */
            source: string;
            /**
             * @description Its author said that nothing changed since the one before
             * @example true
             */
            unchanged: boolean;
        };
        /** @description One of the two states */
        StateView: {
            /** @description Moment it stands for */
            at: components["schemas"]["Instant"];
            /** @description Day on which it is judged */
            on: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Revision of the area that it shows
             * @example 412
             */
            revision: number;
            /** @example the close of July 2024 */
            words: string;
        };
        /**
         * @description Status.
         * @enum {string}
         */
        Status: "PROPOSED" | "OFFERED" | "EXPIRED" | "HELD" | "REFUSED" | "WITHDRAWN";
        /** @description Stocktake action. */
        StocktakeAction: {
            actual?: components["schemas"]["PlannedDate"];
            basis: components["schemas"]["Basis"];
            /** @example Co production */
            coProduction?: string;
            /** @description Requests to move its agreed date, oldest first; from version 2 on */
            deadlineChanges?: components["schemas"]["StocktakeDeadlineChange"][];
            /** @example Family difference */
            familyDifference?: string;
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            impact?: components["schemas"]["Rating"];
            leads: components["schemas"]["StocktakeLead"][];
            listings: components["schemas"]["StocktakeListing"][];
            milestones: components["schemas"]["StocktakeMilestone"][];
            /** @description First references of the actions it needs; from version 2 on */
            needs?: string[];
            originalDue?: components["schemas"]["PlannedDate"];
            progress?: components["schemas"]["Rating"];
            revisedDue?: components["schemas"]["PlannedDate"];
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Director of Education */
            sro?: string;
            startOn?: components["schemas"]["LocalDate"];
            /** @description Newest first */
            statements: components["schemas"]["StocktakeStatement"][];
            successCriteria: string[];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake area. */
        StocktakeArea: {
            /**
             * @description ONS code
             * @example E06000006
             */
            code: string;
            /** @example Halton */
            name: string;
        };
        /** @description Stocktake close. */
        StocktakeClose: {
            actionId: components["schemas"]["UUID"];
            declared: components["schemas"]["Rating"];
            due?: components["schemas"]["PlannedDate"];
            forecast?: components["schemas"]["PlannedDate"];
            impact?: components["schemas"]["Rating"];
            rule: components["schemas"]["SystemRule"];
            /** @example true */
            statedInCycle: boolean;
            system?: components["schemas"]["Rating"];
            /**
             * Format: int32
             * @example 1
             */
            thresholds: number;
        };
        /** @description Stocktake control. */
        StocktakeControl: {
            basis: components["schemas"]["Basis"];
            /** @example Description */
            description: string;
            due?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example Head of SEND */
            owner?: string;
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Status */
            status: string;
        };
        /** @description Counted from the records. Distinct counts each action once; listed counts it once in every priority it stands in. */
        StocktakeCounts: {
            /**
             * Format: int32
             * @example 1
             */
            actions: number;
            impactDistinct: components["schemas"]["RatingCount"][];
            impactListed: components["schemas"]["RatingCount"][];
            /**
             * Format: int32
             * @example 1
             */
            listings: number;
            progressDistinct: components["schemas"]["RatingCount"][];
            progressListed: components["schemas"]["RatingCount"][];
        };
        /** @description Stocktake cycle. */
        StocktakeCycle: {
            closedOn?: components["schemas"]["LocalDate"];
            /** @example Close reason */
            closeReason?: string;
            closes: components["schemas"]["StocktakeClose"][];
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            openedOn: components["schemas"]["LocalDate"];
            periodFrom: components["schemas"]["LocalDate"];
            periodTo: components["schemas"]["LocalDate"];
            state: components["schemas"]["CycleState"];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake deadline change. */
        StocktakeDeadlineChange: {
            basis: components["schemas"]["Basis"];
            category: components["schemas"]["DeadlineCategory"];
            decidedOn?: components["schemas"]["LocalDate"];
            /** @example Decision reason */
            decisionReason?: string;
            from?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            /** @example true */
            imported: boolean;
            /** @example Reason */
            reason: string;
            requestedOn: components["schemas"]["LocalDate"];
            /** @example Requested role */
            requestedRole: string;
            /** @example Stocktake report, July 2024 */
            source?: string;
            state: components["schemas"]["DeadlineState"];
            to: components["schemas"]["PlannedDate"];
        };
        /** @description The whole programme in one state, as canonical JSON (RFC 8785): keys sorted, integers and strings only, decimals as strings. A field that is absent was not said. */
        StocktakeDocument: {
            actions: components["schemas"]["StocktakeAction"][];
            area: components["schemas"]["StocktakeArea"];
            /** @description When that revision became true */
            at: components["schemas"]["Instant"];
            counts: components["schemas"]["StocktakeCounts"];
            /** @description Newest first; from version 2 on */
            cycles?: components["schemas"]["StocktakeCycle"][];
            kpis: components["schemas"]["StocktakeKpi"][];
            printedFigures: components["schemas"]["StocktakePrintedFigure"][];
            priorities: components["schemas"]["StocktakePriority"][];
            programme: components["schemas"]["StocktakeProgramme"];
            /** @description When it was stored; later than at when it was loaded from a paper */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Revision of the area's history that made this state
             * @example 412
             */
            revision: number;
            risks: components["schemas"]["StocktakeRisk"][];
            riskStatements: components["schemas"]["StocktakeRiskStatement"][];
            /**
             * Format: int32
             * @description Version of this format
             * @example 2
             */
            schemaVersion: number;
            sourcePapers: components["schemas"]["StocktakePaper"][];
            surveys: components["schemas"]["StocktakeSurvey"][];
        };
        /** @description What one says of a stocktake. */
        StocktakeDraft: {
            /**
             * @description A past date; absent for the state now
             * @example 2024-07-15
             */
            asAt?: components["schemas"]["LocalDate"];
            /** @example Six-monthly stocktake with DfE and NHS England */
            reason?: string;
        };
        /** @description Stocktake kpi. */
        StocktakeKpi: {
            basis: components["schemas"]["Basis"];
            /** @example Caveat */
            caveat?: string;
            /** @example E06000006 */
            code: string;
            /** @example Definition */
            definition: string;
            /** @example Denominator definition */
            denominatorDefinition?: string;
            /** @example Frequency */
            frequency: string;
            /** @example true */
            headline: boolean;
            id: components["schemas"]["UUID"];
            /** @example Numerator definition */
            numeratorDefinition?: string;
            /** @description Oldest first */
            observations: components["schemas"]["StocktakeObservation"][];
            /** @example Polarity */
            polarity: string;
            /** @example Population */
            population?: string;
            /**
             * Format: int32
             * @example 1
             */
            priority?: number;
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Source body */
            sourceBody?: string;
            /** @example Statutory */
            statutory?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
            /** @example Unit */
            unit: string;
        };
        /** @description Stocktake lead. */
        StocktakeLead: {
            /** @example Aspect */
            aspect?: string;
            /**
             * @description Body, by short name
             * @example Body
             */
            body?: string;
            /** @example board-member */
            role: string;
        };
        /** @description Stocktake listing. */
        StocktakeListing: {
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            /**
             * Format: int32
             * @example 1
             */
            priority: number;
            /** @example 1.4 */
            ref: string;
        };
        /** @description Stocktake milestone. */
        StocktakeMilestone: {
            actual?: components["schemas"]["PlannedDate"];
            basis: components["schemas"]["Basis"];
            confidence?: components["schemas"]["Confidence"];
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["MilestoneKind"];
            originalDue?: components["schemas"]["PlannedDate"];
            /** @example Overdue said */
            overdueSaid?: string;
            /**
             * Format: int32
             * @example 1
             */
            overdueSaidDays?: number;
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            rating?: components["schemas"]["Rating"];
            /** @example Stocktake report, July 2024 */
            source?: string;
            /**
             * Format: int32
             * @example 1
             */
            stageMonths?: number;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 1
             */
            weight?: number;
        };
        /** @description Stocktake observation. */
        StocktakeObservation: {
            /**
             * @description The paper's words where it gives no usable figure
             * @example As stated
             */
            asStated?: string;
            basis: components["schemas"]["Basis"];
            /** @example Caveat */
            caveat?: string;
            /**
             * Format: int64
             * @example 96
             */
            denominator?: number;
            /**
             * Format: int64
             * @example 60
             */
            numerator?: number;
            /** @example Period */
            period: string;
            periodEnd?: components["schemas"]["LocalDate"];
            periodStart?: components["schemas"]["LocalDate"];
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Status */
            status: string;
            /**
             * @description Decimal as a string, in the unit of the measure
             * @example 26.3
             */
            value?: string;
        };
        /** @description Stocktake paper. */
        StocktakePaper: {
            datedOn?: components["schemas"]["LocalDate"];
            effectiveOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** @example Note */
            note?: string;
            positionOn: components["schemas"]["LocalDate"];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake printed figure. */
        StocktakePrintedFigure: {
            paper: components["schemas"]["UUID"];
            rating: components["schemas"]["Rating"];
            /**
             * @description overall, or P and the number of a priority
             * @example Scope
             */
            scope: string;
            /** @example Stocktake report, July 2024 */
            source?: string;
            /**
             * @description Per cent as printed, as a string
             * @example 17
             */
            value: string;
        };
        /** @description Stocktake priority. */
        StocktakePriority: {
            basis: components["schemas"]["Basis"];
            /** @description Responsible bodies, by short name */
            bodies: string[];
            /**
             * @description The inspectors' words
             * @example Leaders should improve the timeliness of plans.
             */
            finding: string;
            id: components["schemas"]["UUID"];
            impact: components["schemas"]["RatingCount"][];
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            progress: components["schemas"]["RatingCount"][];
            /** @example Stocktake report, July 2024 */
            source?: string;
            /**
             * @description Role, never a name
             * @example Director of Education
             */
            sro?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake programme. */
        StocktakeProgramme: {
            endsOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            inspectionFrom?: components["schemas"]["LocalDate"];
            inspectionTo?: components["schemas"]["LocalDate"];
            instrument: components["schemas"]["Instrument"];
            monitoringOn?: components["schemas"]["LocalDate"];
            nextStocktakeOn?: components["schemas"]["LocalDate"];
            reportOn?: components["schemas"]["LocalDate"];
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake risk. */
        StocktakeRisk: {
            /**
             * @description Score in words as published, or "not assessed"
             * @example Assessment
             */
            assessment: string;
            basis: components["schemas"]["Basis"];
            /** @example Cause */
            cause?: string;
            /** @example Consequence */
            consequence?: string;
            controls: components["schemas"]["StocktakeControl"][];
            /** @example Event */
            event?: string;
            id: components["schemas"]["UUID"];
            /**
             * @description Role, never a name
             * @example Head of SEND
             */
            owner?: string;
            /**
             * Format: int32
             * @description Number of the priority; absent for the whole programme
             * @example 1
             */
            priority?: number;
            /** @example 1.4 */
            ref: string;
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Status */
            status: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake risk statement. */
        StocktakeRiskStatement: {
            basis: components["schemas"]["Basis"];
            /**
             * Format: int32
             * @description Number of the priority; absent for the whole programme
             * @example 1
             */
            priority?: number;
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Stated by */
            statedBy: string;
            statedOn: components["schemas"]["LocalDate"];
            /** @example Statement */
            statement: string;
        };
        /** @description Stocktake round. */
        StocktakeRound: {
            /** @example true */
            baseline: boolean;
            basis: components["schemas"]["Basis"];
            closesOn?: components["schemas"]["LocalDate"];
            opensOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            /**
             * Format: int32
             * @example 1
             */
            responses?: number;
            /**
             * @description Why there is no number
             * @example not published
             */
            responsesNote?: string;
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description Stocktake statement. */
        StocktakeStatement: {
            actual?: components["schemas"]["PlannedDate"];
            /** @example Author role */
            authorRole: string;
            basis: components["schemas"]["Basis"];
            confidence?: components["schemas"]["Confidence"];
            evidence: components["schemas"]["EvidenceLink"][];
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            impact?: components["schemas"]["Rating"];
            /** @example Impact reason */
            impactReason?: string;
            /**
             * @description Of the latest statement only
             * @example Two of three steps are done; the third is under way.
             */
            narrative?: string;
            /**
             * @description First 8 bytes of the SHA-256 of the narrative
             * @example Narrative hash
             */
            narrativeHash: string;
            /** @example Override reason */
            overrideReason?: string;
            positionOn: components["schemas"]["LocalDate"];
            progress: components["schemas"]["Rating"];
            reportedOn: components["schemas"]["LocalDate"];
            /** @example Stocktake report, July 2024 */
            source?: string;
        };
        /** @description Stocktake survey. */
        StocktakeSurvey: {
            /** @example Audience */
            audience: string;
            basis: components["schemas"]["Basis"];
            /** @example E06000006 */
            code: string;
            id: components["schemas"]["UUID"];
            rounds: components["schemas"]["StocktakeRound"][];
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
        };
        /** @description A frozen stocktake. Two of the same state have the same sha256. */
        StocktakeView: {
            /** @description The past date it shows; absent for the state when taken */
            asAt?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /**
             * @description What it was taken for
             * @example Reason
             */
            reason?: string;
            /**
             * Format: int64
             * @description Revision of the area's history that made the state it holds
             * @example 412
             */
            revision: number;
            /**
             * Format: int32
             * @description Version of the document's format
             * @example 1
             */
            schemaVersion: number;
            /**
             * @description SHA-256 of the document, in hexadecimal
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description When it was frozen */
            takenAt: components["schemas"]["Instant"];
        };
        /** @description What one says of a submission. */
        SubmissionDraft: {
            priorityId: components["schemas"]["UUID"];
            statements: components["schemas"]["ActionStatement"][];
        };
        /**
         * @description Submission state.
         * @enum {string}
         */
        SubmissionState: "OWED" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
        /** @description What a priority owes to a cycle, and where that stands */
        SubmissionView: {
            /**
             * Format: int32
             * @description Its actions that are not finished
             * @example 1
             */
            actions: number;
            cycleId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            priorityId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 1
             */
            priorityNumber: number;
            /** @example Priority title */
            priorityTitle: string;
            /**
             * @description What was missing, when it was returned
             * @example Return reason
             */
            returnReason?: string;
            /** @description Since when it stands so */
            since: components["schemas"]["LocalDate"];
            /** @example Director of Education */
            sro?: string;
            state: components["schemas"]["SubmissionState"];
            /**
             * Format: int32
             * @description Of these, stated in the cycle
             * @example 1
             */
            stated: number;
            submittedOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description The receipt of a succession: what moved to the successor, in one revision */
        Succeeded: {
            /**
             * Format: int32
             * @description Grants that were not taken up yet
             * @example 1
             */
            grants: number;
            /** @description The organisation that was succeeded */
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Memberships that now speak for the successor
             * @example 1
             */
            memberships: number;
            /**
             * Format: int32
             * @description Priorities and actions that the successor now owns
             * @example 1
             */
            records: number;
            /**
             * Format: int64
             * @description Revision of the area's history
             * @example 412
             */
            revision: number;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description What one says of a succession. */
        SuccessionDraft: {
            /**
             * @description First day of the successor
             * @example 2022-07-01
             */
            from: components["schemas"]["LocalDate"];
            successorId: components["schemas"]["UUID"];
        };
        /** @description A survey with its rounds */
        SurveyView: {
            /** @example Audience */
            audience: string;
            basis: components["schemas"]["Basis"];
            /** @example E06000006 */
            code: string;
            id: components["schemas"]["UUID"];
            rounds: components["schemas"]["RoundView"][];
            /** @example Stocktake report, July 2024 */
            source: string;
            /** @example Plans are written within 20 weeks */
            title: string;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        /** @description What the dates and the evidence say, beside what the SRO declares */
        SystemRating: {
            /** @description Absent where none can be derived; the rule says why */
            rating?: components["schemas"]["Rating"];
            rule: components["schemas"]["SystemRule"];
            /** @example Expected 30 April 2025, after the approved date, January 2025. */
            sentence: string;
            /**
             * Format: int32
             * @description Version of the thresholds it was judged by
             * @example 1
             */
            thresholds: number;
        };
        /** @description System ratings of the distinct actions */
        SystemRollup: {
            /** @description Of those that can be derived */
            counts: components["schemas"]["RatingCount"][];
            /**
             * Format: int32
             * @description Actions declared better than the dates say
             * @example 1
             */
            declaredBetter: number;
            /**
             * Format: int32
             * @description Actions whose rating can be derived
             * @example 1
             */
            derived: number;
            /**
             * Format: int32
             * @description Actions whose rating cannot be derived
             * @example 1
             */
            notDerived: number;
            /** @example The dates give a rating for 3 of 94 actions; 2 of these are declared better than the dates say. */
            sentence: string;
        };
        /**
         * @description System rule.
         * @enum {string}
         */
        SystemRule: "NOT_REQUIRED" | "NO_APPROVED_DATE" | "NOT_EVIDENCED" | "EVIDENCED" | "EXPECTED_LATE" | "DATE_PASSED" | "MILESTONE_LONG_OVERDUE" | "MILESTONE_OVERDUE" | "UPSTREAM_LATE" | "BEFORE_ITS_START" | "NOTHING_AGAINST";
        /** @description Table changes. */
        TableChanges: {
            /**
             * Format: int64
             * @example 1
             */
            deleted: number;
            /**
             * Format: int64
             * @example 1
             */
            inserted: number;
            /**
             * Format: int64
             * @example 1
             */
            redacted: number;
            /** @example Table */
            table: string;
            /**
             * Format: int64
             * @example 1
             */
            updated: number;
        };
        /** @description From what number on a rule speaks; number is the version, 1 that of the product */
        Thresholds: {
            /**
             * Format: int32
             * @example 1
             */
            amberCycles: number;
            /**
             * Format: int32
             * @example 1
             */
            betterCycles: number;
            /**
             * Format: int32
             * @example 1
             */
            decisionDays: number;
            /**
             * Format: int32
             * @example 1
             */
            forecastJumpDays: number;
            /**
             * Format: int32
             * @example 1
             */
            impactUnratedMonths: number;
            /**
             * Format: int32
             * @example 1
             */
            number: number;
            /**
             * Format: int32
             * @example 1
             */
            redatedDays: number;
            /**
             * Format: int32
             * @example 1
             */
            redatedTimes: number;
            /**
             * Format: int32
             * @example 1
             */
            redOverdueDays: number;
        };
        /** @description What one says of a thresholds. */
        ThresholdsDraft: {
            /**
             * Format: int32
             * @example 3
             */
            amberCycles: number;
            /**
             * Format: int32
             * @example 2
             */
            betterCycles: number;
            /**
             * Format: int32
             * @example 28
             */
            decisionDays: number;
            /**
             * Format: int32
             * @example 60
             */
            forecastJumpDays: number;
            /**
             * Format: int32
             * @example 6
             */
            impactUnratedMonths: number;
            /** @example Reason */
            reason: string;
            /**
             * Format: int32
             * @example 90
             */
            redatedDays: number;
            /**
             * Format: int32
             * @example 2
             */
            redatedTimes: number;
            /**
             * Format: int32
             * @example 90
             */
            redOverdueDays: number;
        };
        /** @description A version of a programme's thresholds */
        ThresholdsView: {
            /** @description Absent for version 1, that of the product */
            id?: components["schemas"]["UUID"];
            /** @example true */
            inForce: boolean;
            /** @example Reason */
            reason?: string;
            setOn?: components["schemas"]["LocalDate"];
            values: components["schemas"]["Thresholds"];
        };
        /** @description How often a type of change occurs */
        TypeCount: {
            /**
             * Format: int32
             * @example 60
             */
            count: number;
            type: components["schemas"]["ChangeType"];
            /** @example rating worse */
            words: string;
        };
        /**
         * Format: uuid
         * @description Uuid.
         * @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11
         */
        UUID: string;
        /** @description Every revision and row of the area recomputed from what is stored. */
        Verification: {
            /** @example Area */
            area: string;
            /**
             * Format: int64
             * @example 1
             */
            changes: number;
            checkedAt: components["schemas"]["Instant"];
            /** @description At most 500, the earliest revisions first */
            faults: components["schemas"]["HistoryFault"][];
            /**
             * @description Hash of the newest revision, in hexadecimal
             * @example Head hash
             */
            headHash: string;
            /**
             * @description True when there is no fault
             * @example true
             */
            holds: boolean;
            /**
             * Format: int64
             * @description Rows whose text was erased by two people; accounted for, so no fault
             * @example 1
             */
            redacted: number;
            /**
             * Format: int64
             * @example 1
             */
            revisions: number;
        };
        /** @description An action on the page of one who reports: as it stands, and what stood before */
        WorkspaceAction: {
            action: components["schemas"]["ActionView"];
            milestones: components["schemas"]["MilestoneView"][];
            /**
             * @description Its priorities still owe it: not finished and not stated in this cycle
             * @example true
             */
            owed: boolean;
            /** @description The last statement from before this cycle; absent when there is none */
            previous?: components["schemas"]["PreviousStatement"];
            priorities: number[];
            /**
             * @description Stated with the words of the statement before
             * @example true
             */
            sameWords: boolean;
            /**
             * @description Stated in this cycle
             * @example true
             */
            stated: boolean;
        };
        /** @description What was written. Read the record for its content; the version is the number in its ETag. */
        Written: {
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Revision of the area's history
             * @example 412
             */
            revision: number;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
    };
    responses: {
        /** @description Somebody else is writing to this area; or: The service is not available at the moment. */
        Busy: {
            headers: {
                Link: components["headers"]["Help"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This contradicts what is already stored; or: Earlier than what the programme already holds; or: The same request is being carried out; or: This was done, but its answer was not kept. */
        Conflict: {
            headers: {
                Link: components["headers"]["Help"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side. */
        Internal: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some of what was sent is not valid; or: The request could not be read. */
        Invalid: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer is not available in the format asked for. */
        NotAcceptable: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role does not allow this; or: The request did not come from Golden Thread's own pages. */
        NotAllowed: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here that you may see. */
        NotFound: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sign in first. */
        NotSignedIn: {
            headers: {
                Link: components["headers"]["Help"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Say which version you are changing. */
        PreconditionRequired: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed this after you read it. */
        Stale: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is larger than allowed. */
        TooLarge: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests in a short time. */
        TooManyRequests: {
            headers: {
                Link: components["headers"]["Help"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Understood, but not possible; or: This Idempotency-Key belongs to another request. */
        Unprocessable: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The format of the request body is not supported. */
        UnsupportedMediaType: {
            headers: {
                Link: components["headers"]["Help"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description true: everything is checked and answered as if it were done, and nothing is stored */
        DryRun: boolean;
        /**
         * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
         * @example 9f1c2b9e-import-july
         */
        IdempotencyKey: string;
        /** @description ETag of the answer one already has */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the types of problems are listed.
         * @example </api/v1/problems>; rel="help"
         */
        Help: string;
        /**
         * @description true when the request was carried out before under this Idempotency-Key and this is the answer of then.
         * @example true
         */
        IdempotencyReplayed: string;
        /**
         * @description The first, previous, next and last page (RFC 8288), as far as there are any, with all other parameters as sent.
         * @example </api/v1/areas?size=50&page=1>; rel="first", </api/v1/areas?size=50&page=2>; rel="next"
         */
        Links: string;
        /**
         * @description Address of what was created.
         * @example /api/v1/actions/0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11
         */
        Location: string;
        /**
         * @description Id of the request: the caller's own X-Request-Id when it is 8 to 64 letters, digits, dots, hyphens or underscores. Quote it when asking for help.
         * @example 0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11
         */
        RequestId: string;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 3
         */
        RetryAfter: string;
        /**
         * @description Version of this one record, "<id>.v<n>": send it as If-Match to change the record.
         * @example "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11.v3"
         */
        VersionTag: string;
        /**
         * @description Names the area, its revision and the day: send it as If-None-Match to hear 304 while nothing changed.
         * @example W/"E06000006-412-2024-10-13-full-20241001"
         */
        ViewTag: string;
        /**
         * @description Which way of signing in an API client uses.
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type AcknowledgementDraft = components['schemas']['AcknowledgementDraft'];
export type AcknowledgementView = components['schemas']['AcknowledgementView'];
export type ActionBatch = components['schemas']['ActionBatch'];
export type ActionCloseView = components['schemas']['ActionCloseView'];
export type ActionDraft = components['schemas']['ActionDraft'];
export type ActionLine = components['schemas']['ActionLine'];
export type ActionName = components['schemas']['ActionName'];
export type ActionPatch = components['schemas']['ActionPatch'];
export type ActionStatement = components['schemas']['ActionStatement'];
export type ActionView = components['schemas']['ActionView'];
export type AreaView = components['schemas']['AreaView'];
export type Audience = components['schemas']['Audience'];
export type Basis = components['schemas']['Basis'];
export type BatchRefused = components['schemas']['BatchRefused'];
export type BatchReport = components['schemas']['BatchReport'];
export type BatchResult = components['schemas']['BatchResult'];
export type BoardDraft = components['schemas']['BoardDraft'];
export type BoardPatch = components['schemas']['BoardPatch'];
export type BoardTier = components['schemas']['BoardTier'];
export type BoardView = components['schemas']['BoardView'];
export type BodyView = components['schemas']['BodyView'];
export type CellError = components['schemas']['CellError'];
export type ChangesView = components['schemas']['ChangesView'];
export type ChangeType = components['schemas']['ChangeType'];
export type ChangeView = components['schemas']['ChangeView'];
export type ChangeView1 = components['schemas']['ChangeView1'];
export type Chart = components['schemas']['Chart'];
export type ChartTable = components['schemas']['ChartTable'];
export type ChaseLine = components['schemas']['ChaseLine'];
export type ClosureDraft = components['schemas']['ClosureDraft'];
export type ConcernedRecord = components['schemas']['ConcernedRecord'];
export type Confidence = components['schemas']['Confidence'];
export type ControlView = components['schemas']['ControlView'];
export type CycleDraft = components['schemas']['CycleDraft'];
export type CyclePatch = components['schemas']['CyclePatch'];
export type CycleState = components['schemas']['CycleState'];
export type CycleView = components['schemas']['CycleView'];
export type DashboardView = components['schemas']['DashboardView'];
export type DateDecisionDraft = components['schemas']['DateDecisionDraft'];
export type Dates = components['schemas']['Dates'];
export type DatesView = components['schemas']['DatesView'];
export type DeadlineCategory = components['schemas']['DeadlineCategory'];
export type DeadlineChangeBatch = components['schemas']['DeadlineChangeBatch'];
export type DeadlineChangeDraft = components['schemas']['DeadlineChangeDraft'];
export type DeadlineChangeView = components['schemas']['DeadlineChangeView'];
export type DeadlineState = components['schemas']['DeadlineState'];
export type DecisionDraft = components['schemas']['DecisionDraft'];
export type DecisionOutcome = components['schemas']['DecisionOutcome'];
export type DecisionState = components['schemas']['DecisionState'];
export type DecisionView = components['schemas']['DecisionView'];
export type DependencyDraft = components['schemas']['DependencyDraft'];
export type DependencyKind = components['schemas']['DependencyKind'];
export type DependencyView = components['schemas']['DependencyView'];
export type Direction = components['schemas']['Direction'];
export type EvidenceLink = components['schemas']['EvidenceLink'];
export type EvidenceView = components['schemas']['EvidenceView'];
export type FieldChange = components['schemas']['FieldChange'];
export type FieldError = components['schemas']['FieldError'];
export type FindingRule = components['schemas']['FindingRule'];
export type FindingRuleView = components['schemas']['FindingRuleView'];
export type FindingStatus = components['schemas']['FindingStatus'];
export type FindingSummary = components['schemas']['FindingSummary'];
export type FindingView = components['schemas']['FindingView'];
export type GrantDraft = components['schemas']['GrantDraft'];
export type GrantReceipt = components['schemas']['GrantReceipt'];
export type GrantState = components['schemas']['GrantState'];
export type GrantView = components['schemas']['GrantView'];
export type GroupCount = components['schemas']['GroupCount'];
export type HistoryFault = components['schemas']['HistoryFault'];
export type ImportRefused = components['schemas']['ImportRefused'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type Instrument = components['schemas']['Instrument'];
export type InvitationDraft = components['schemas']['InvitationDraft'];
export type InvitationView = components['schemas']['InvitationView'];
export type JsonNode = components['schemas']['JsonNode'];
export type Kind = components['schemas']['Kind'];
export type KpiView = components['schemas']['KpiView'];
export type Lead = components['schemas']['Lead'];
export type LeadView = components['schemas']['LeadView'];
export type Limit = components['schemas']['Limit'];
export type ListingDraft = components['schemas']['ListingDraft'];
export type ListingView = components['schemas']['ListingView'];
export type LocalAuthority = components['schemas']['LocalAuthority'];
export type LocalDate = components['schemas']['LocalDate'];
export type MeetingDraft = components['schemas']['MeetingDraft'];
export type MeetingPatch = components['schemas']['MeetingPatch'];
export type MeetingState = components['schemas']['MeetingState'];
export type MeetingView = components['schemas']['MeetingView'];
export type MembershipView = components['schemas']['MembershipView'];
export type MeView = components['schemas']['MeView'];
export type MilestoneBatch = components['schemas']['MilestoneBatch'];
export type MilestoneCount = components['schemas']['MilestoneCount'];
export type MilestoneDraft = components['schemas']['MilestoneDraft'];
export type MilestoneKind = components['schemas']['MilestoneKind'];
export type MilestonePatch = components['schemas']['MilestonePatch'];
export type MilestoneView = components['schemas']['MilestoneView'];
export type MyArea = components['schemas']['MyArea'];
export type ObservationView = components['schemas']['ObservationView'];
export type Op = components['schemas']['Op'];
export type OrganisationBatch = components['schemas']['OrganisationBatch'];
export type OrganisationDraft = components['schemas']['OrganisationDraft'];
export type OrganisationKind = components['schemas']['OrganisationKind'];
export type OrganisationPatch = components['schemas']['OrganisationPatch'];
export type OrganisationRollup = components['schemas']['OrganisationRollup'];
export type OrganisationView = components['schemas']['OrganisationView'];
export type Outcome = components['schemas']['Outcome'];
export type Overall = components['schemas']['Overall'];
export type PageActionCloseView = components['schemas']['PageActionCloseView'];
export type PageActionView = components['schemas']['PageActionView'];
export type PageAreaView = components['schemas']['PageAreaView'];
export type PageBoardView = components['schemas']['PageBoardView'];
export type PageChaseLine = components['schemas']['PageChaseLine'];
export type PageControlView = components['schemas']['PageControlView'];
export type PageCycleView = components['schemas']['PageCycleView'];
export type PageDeadlineChangeView = components['schemas']['PageDeadlineChangeView'];
export type PageDecisionView = components['schemas']['PageDecisionView'];
export type PageDependencyView = components['schemas']['PageDependencyView'];
export type PageEvidenceView = components['schemas']['PageEvidenceView'];
export type PageFindingView = components['schemas']['PageFindingView'];
export type PageGrantView = components['schemas']['PageGrantView'];
export type PageInfo = components['schemas']['PageInfo'];
export type PageKpiView = components['schemas']['PageKpiView'];
export type PageLocalAuthority = components['schemas']['PageLocalAuthority'];
export type PageMeetingView = components['schemas']['PageMeetingView'];
export type PageMembershipView = components['schemas']['PageMembershipView'];
export type PageMilestoneView = components['schemas']['PageMilestoneView'];
export type PageObservationView = components['schemas']['PageObservationView'];
export type PageOrganisationView = components['schemas']['PageOrganisationView'];
export type PagePersonView = components['schemas']['PagePersonView'];
export type PagePriorityView = components['schemas']['PagePriorityView'];
export type PageProgrammeSummary = components['schemas']['PageProgrammeSummary'];
export type PageRecordRevision = components['schemas']['PageRecordRevision'];
export type PageRedactionView = components['schemas']['PageRedactionView'];
export type PageRevisionChange = components['schemas']['PageRevisionChange'];
export type PageRevisionView = components['schemas']['PageRevisionView'];
export type PageRiskStatementView = components['schemas']['PageRiskStatementView'];
export type PageRiskView = components['schemas']['PageRiskView'];
export type PageRoundView = components['schemas']['PageRoundView'];
export type PageSavedDraft = components['schemas']['PageSavedDraft'];
export type PageStatementView = components['schemas']['PageStatementView'];
export type PageStocktakeView = components['schemas']['PageStocktakeView'];
export type PageSurveyView = components['schemas']['PageSurveyView'];
export type PageThresholdsView = components['schemas']['PageThresholdsView'];
export type PageWorkspaceAction = components['schemas']['PageWorkspaceAction'];
export type PaperView = components['schemas']['PaperView'];
export type PermissionTable = components['schemas']['PermissionTable'];
export type PermissionView = components['schemas']['PermissionView'];
export type PersonView = components['schemas']['PersonView'];
export type PlacedDeadlineChangeDraft = components['schemas']['PlacedDeadlineChangeDraft'];
export type PlacedMilestoneDraft = components['schemas']['PlacedMilestoneDraft'];
export type PlannedDate = components['schemas']['PlannedDate'];
export type Precision = components['schemas']['Precision'];
export type PreviousStatement = components['schemas']['PreviousStatement'];
export type PrintedComparison = components['schemas']['PrintedComparison'];
export type PrintedLine = components['schemas']['PrintedLine'];
export type PriorityCount = components['schemas']['PriorityCount'];
export type PriorityDraft = components['schemas']['PriorityDraft'];
export type PriorityPatch = components['schemas']['PriorityPatch'];
export type PriorityRollup = components['schemas']['PriorityRollup'];
export type PriorityView = components['schemas']['PriorityView'];
export type Problem = components['schemas']['Problem'];
export type ProblemTypeView = components['schemas']['ProblemTypeView'];
export type ProgrammeDraft = components['schemas']['ProgrammeDraft'];
export type ProgrammeHead = components['schemas']['ProgrammeHead'];
export type ProgrammePatch = components['schemas']['ProgrammePatch'];
export type ProgrammeSummary = components['schemas']['ProgrammeSummary'];
export type ProgrammeView = components['schemas']['ProgrammeView'];
export type Rating = components['schemas']['Rating'];
export type RatingCount = components['schemas']['RatingCount'];
export type RatingView = components['schemas']['RatingView'];
export type ReasonDraft = components['schemas']['ReasonDraft'];
export type RecordChange = components['schemas']['RecordChange'];
export type RecordKind = components['schemas']['RecordKind'];
export type RecordRevision = components['schemas']['RecordRevision'];
export type RedactionDraft = components['schemas']['RedactionDraft'];
export type RedactionStatus = components['schemas']['RedactionStatus'];
export type RedactionView = components['schemas']['RedactionView'];
export type ReturnDraft = components['schemas']['ReturnDraft'];
export type RevisionChange = components['schemas']['RevisionChange'];
export type RevisionDetail = components['schemas']['RevisionDetail'];
export type RevisionView = components['schemas']['RevisionView'];
export type Risks = components['schemas']['Risks'];
export type RiskStatementView = components['schemas']['RiskStatementView'];
export type RiskView = components['schemas']['RiskView'];
export type RoleView = components['schemas']['RoleView'];
export type RoundView = components['schemas']['RoundView'];
export type RowReport = components['schemas']['RowReport'];
export type RuleCount = components['schemas']['RuleCount'];
export type SavedDraft = components['schemas']['SavedDraft'];
export type Severity = components['schemas']['Severity'];
export type SeverityCount = components['schemas']['SeverityCount'];
export type SheetReport = components['schemas']['SheetReport'];
export type State = components['schemas']['State'];
export type StatementDraft = components['schemas']['StatementDraft'];
export type StatementView = components['schemas']['StatementView'];
export type StateView = components['schemas']['StateView'];
export type Status = components['schemas']['Status'];
export type StocktakeAction = components['schemas']['StocktakeAction'];
export type StocktakeArea = components['schemas']['StocktakeArea'];
export type StocktakeClose = components['schemas']['StocktakeClose'];
export type StocktakeControl = components['schemas']['StocktakeControl'];
export type StocktakeCounts = components['schemas']['StocktakeCounts'];
export type StocktakeCycle = components['schemas']['StocktakeCycle'];
export type StocktakeDeadlineChange = components['schemas']['StocktakeDeadlineChange'];
export type StocktakeDocument = components['schemas']['StocktakeDocument'];
export type StocktakeDraft = components['schemas']['StocktakeDraft'];
export type StocktakeKpi = components['schemas']['StocktakeKpi'];
export type StocktakeLead = components['schemas']['StocktakeLead'];
export type StocktakeListing = components['schemas']['StocktakeListing'];
export type StocktakeMilestone = components['schemas']['StocktakeMilestone'];
export type StocktakeObservation = components['schemas']['StocktakeObservation'];
export type StocktakePaper = components['schemas']['StocktakePaper'];
export type StocktakePrintedFigure = components['schemas']['StocktakePrintedFigure'];
export type StocktakePriority = components['schemas']['StocktakePriority'];
export type StocktakeProgramme = components['schemas']['StocktakeProgramme'];
export type StocktakeRisk = components['schemas']['StocktakeRisk'];
export type StocktakeRiskStatement = components['schemas']['StocktakeRiskStatement'];
export type StocktakeRound = components['schemas']['StocktakeRound'];
export type StocktakeStatement = components['schemas']['StocktakeStatement'];
export type StocktakeSurvey = components['schemas']['StocktakeSurvey'];
export type StocktakeView = components['schemas']['StocktakeView'];
export type SubmissionDraft = components['schemas']['SubmissionDraft'];
export type SubmissionState = components['schemas']['SubmissionState'];
export type SubmissionView = components['schemas']['SubmissionView'];
export type Succeeded = components['schemas']['Succeeded'];
export type SuccessionDraft = components['schemas']['SuccessionDraft'];
export type SurveyView = components['schemas']['SurveyView'];
export type SystemRating = components['schemas']['SystemRating'];
export type SystemRollup = components['schemas']['SystemRollup'];
export type SystemRule = components['schemas']['SystemRule'];
export type TableChanges = components['schemas']['TableChanges'];
export type Thresholds = components['schemas']['Thresholds'];
export type ThresholdsDraft = components['schemas']['ThresholdsDraft'];
export type ThresholdsView = components['schemas']['ThresholdsView'];
export type TypeCount = components['schemas']['TypeCount'];
export type Uuid = components['schemas']['UUID'];
export type Verification = components['schemas']['Verification'];
export type WorkspaceAction = components['schemas']['WorkspaceAction'];
export type Written = components['schemas']['Written'];
export type ResponseBusy = components['responses']['Busy'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseInternal = components['responses']['Internal'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseNotAllowed = components['responses']['NotAllowed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotSignedIn = components['responses']['NotSignedIn'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseStale = components['responses']['Stale'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterDryRun = components['parameters']['DryRun'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderHelp = components['headers']['Help'];
export type HeaderIdempotencyReplayed = components['headers']['IdempotencyReplayed'];
export type HeaderLinks = components['headers']['Links'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderVersionTag = components['headers']['VersionTag'];
export type HeaderViewTag = components['headers']['ViewTag'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    readAction: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "ref": "5.7",
                     *       "title": "Plans are written within 20 weeks",
                     *       "listings": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "priorityTitle": "Priority title",
                     *           "ref": "5.7",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "leads": [
                     *         {
                     *           "role": "board-member",
                     *           "organisation": {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "shortName": "ICB",
                     *             "name": "Halton"
                     *           },
                     *           "aspect": "Aspect"
                     *         }
                     *       ],
                     *       "sro": "Director of Education",
                     *       "successCriteria": [
                     *         "Every family has a named contact."
                     *       ],
                     *       "coProduction": "Co production",
                     *       "familyDifference": "Family difference",
                     *       "startOn": "2024-09-30",
                     *       "dates": {
                     *         "original": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "revised": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "forecast": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "actual": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "due": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "late": true,
                     *         "daysLate": 1,
                     *         "slippageDays": 1,
                     *         "timesRedated": 2
                     *       },
                     *       "progress": "BLUE",
                     *       "impact": "BLUE",
                     *       "impactReason": "Impact reason",
                     *       "confidence": "HIGH",
                     *       "statedOn": "2024-09-30",
                     *       "narrative": "Two of three steps are done; the third is under way.",
                     *       "system": {
                     *         "rating": "BLUE",
                     *         "rule": "NOT_REQUIRED",
                     *         "sentence": "Expected 30 April 2025, after the approved date, January 2025.",
                     *         "thresholds": 1
                     *       },
                     *       "milestones": {
                     *         "closed": 1,
                     *         "total": 1,
                     *         "percent": 60,
                     *         "stageReached": "6-month stage",
                     *         "sentence": "3 of 5 milestones, 6-month stage reached"
                     *       },
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["ActionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeAction: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Implement and embed the SEND portal"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ActionPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listDeadlineChangesOfAction: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dates asked for an action. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "actionRef": "5.3",
                     *           "actionTitle": "Review of EHC plan processes",
                     *           "priorities": [
                     *             1
                     *           ],
                     *           "from": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "to": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "daysMoved": 61,
                     *           "reason": "Reason",
                     *           "category": "CAPACITY",
                     *           "categoryWords": "recruitment",
                     *           "state": "REQUESTED",
                     *           "imported": true,
                     *           "importedWords": "imported, decision not known",
                     *           "requestedById": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "requestedRole": "sro",
                     *           "requestedOn": "2024-09-30",
                     *           "waitingDays": 12,
                     *           "stale": true,
                     *           "decidedOn": "2024-09-30",
                     *           "decisionReason": "Decision reason",
                     *           "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "meeting": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *           "dates": {
                     *             "original": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "revised": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "forecast": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "actual": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "due": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "late": true,
                     *             "daysLate": 1,
                     *             "slippageDays": 1,
                     *             "timesRedated": 2
                     *           },
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageDeadlineChangeView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createDeadlineChange: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "to": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "reason": "The post was advertised twice without an appointment.",
                 *       "category": "RECRUITMENT"
                 *     }
                 */
                "application/json": components["schemas"]["DeadlineChangeDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Asked for */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listDependencies: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an action needs, and what needs it. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "direction": "NEEDS",
                     *           "kind": "FINISH_START",
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "ref": "1.8",
                     *           "title": "Alternative Provision Strategy",
                     *           "progress": "BLUE",
                     *           "expected": "2024-09-30",
                     *           "late": true,
                     *           "sentence": "1.8 is expected on 30 September 2025, after 1.7 is due, March 2025.",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageDependencyView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createDependency: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "upstreamId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "kind": "FINISH_START"
                 *     }
                 */
                "application/json": components["schemas"]["DependencyDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evidence for an action. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "title": "Plans are written within 20 weeks",
                     *           "url": "Url",
                     *           "statementId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "positionOn": "2024-09-30"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageEvidenceView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listActionHistory: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of an action. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 1,
                     *           "at": "2024-10-13T08:30:00Z",
                     *           "recordedAt": "2024-10-13T08:30:00Z",
                     *           "actor": "Actor",
                     *           "records": [
                     *             {
                     *               "table": "Table",
                     *               "rowId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "op": "INSERTED",
                     *               "redacted": true,
                     *               "changes": [
                     *                 {
                     *                   "field": "Field",
                     *                   "from": "From",
                     *                   "to": "To"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageRecordRevision"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createListing: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "ref": "5.7"
                 *     }
                 */
                "application/json": components["schemas"]["ListingDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listMilestonesOfAction: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Milestones of an action. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "actionRef": "Action ref",
                     *           "position": 1,
                     *           "kind": "ACTIVITY",
                     *           "title": "Plans are written within 20 weeks",
                     *           "originalDue": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "forecast": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "actual": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "rating": "BLUE",
                     *           "confidence": "HIGH",
                     *           "stageMonths": 6,
                     *           "weight": 1,
                     *           "closed": true,
                     *           "late": true,
                     *           "overdueDays": 1,
                     *           "overdueSaid": "date not published, said to have passed",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageMilestoneView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createMilestone: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 1,
                 *       "kind": "ACTIVITY",
                 *       "title": "Plans are written within 20 weeks",
                 *       "originalDue": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "forecast": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "actual": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "rating": "BLUE",
                 *       "confidence": "HIGH",
                 *       "stageMonths": 6,
                 *       "weight": 1,
                 *       "overdueSaid": "date not published, said to have passed",
                 *       "overdueSaidDays": 1
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readStatementDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "authorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "body": {},
                     *       "savedAt": "2024-10-13T08:30:00Z",
                     *       "proposedAt": "2024-10-13T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    saveStatementDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description Saved */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "authorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "body": {},
                     *       "savedAt": "2024-10-13T08:30:00Z",
                     *       "proposedAt": "2024-10-13T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    discardStatementDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discarded */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    proposeStatementDraft: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "authorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "body": {},
                     *       "savedAt": "2024-10-13T08:30:00Z",
                     *       "proposedAt": "2024-10-13T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statements about an action. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "progress": "BLUE",
                     *           "impact": "BLUE",
                     *           "impactReason": "Impact reason",
                     *           "confidence": "HIGH",
                     *           "forecast": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "actual": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "narrative": "Two of three steps are done; the third is under way.",
                     *           "evidence": [
                     *             {
                     *               "title": "Audit report, July 2024",
                     *               "url": "https://www.example.org/audit.pdf"
                     *             }
                     *           ],
                     *           "overrideReason": "Override reason",
                     *           "authorRole": "sro",
                     *           "author": "Author",
                     *           "positionOn": "2024-09-30",
                     *           "reportedOn": "2024-09-30",
                     *           "cycleId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "unchanged": true,
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageStatementView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createStatement: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the action */
                actionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "progress": "BLUE",
                 *       "impact": "BLUE",
                 *       "impactReason": "Impact reason",
                 *       "confidence": "HIGH",
                 *       "forecast": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "actual": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "narrative": "Two of three steps are done; the third is under way.",
                 *       "evidence": [
                 *         {
                 *           "title": "Audit report, July 2024",
                 *           "url": "https://www.example.org/audit.pdf"
                 *         }
                 *       ],
                 *       "overrideReason": "Override reason",
                 *       "positionOn": "2024-09-30",
                 *       "cycleId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                 *     }
                 */
                "application/json": components["schemas"]["StatementDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Submitted */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Areas you are a member of. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "E06000006",
                     *           "name": "Halton",
                     *           "region": "North West",
                     *           "roles": [
                     *             "board-member"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageAreaView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An area. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "E06000006",
                     *       "name": "Halton",
                     *       "region": "North West",
                     *       "roles": [
                     *         "board-member"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listBoards: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Boards of an area. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "name": "Halton SEND Strategic Improvement Board",
                     *           "tier": "DELIVERY",
                     *           "endedOn": "2024-09-30"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageBoardView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createBoard: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Halton SEND Strategic Improvement Board",
                 *       "tier": "STRATEGIC",
                 *       "endedOn": "2024-09-30"
                 *     }
                 */
                "application/json": components["schemas"]["BoardDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["GrantState"];
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grants of an area. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "role": "chair",
                     *           "post": "Independent chair",
                     *           "organisationId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "organisation": "Organisation",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "status": "PROPOSED",
                     *           "byLink": true,
                     *           "needsSecondPerson": true,
                     *           "person": "Person",
                     *           "proposedBy": "Area administrator Halton",
                     *           "proposedAt": "2024-10-13T08:30:00Z",
                     *           "decidedBy": "Decided by",
                     *           "decidedAt": "2024-10-13T08:30:00Z",
                     *           "decisionReason": "Decision reason",
                     *           "expiresAt": "2024-10-13T08:30:00Z",
                     *           "membershipId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "allowed": [
                     *             "Allowed"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageGrantView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createGrant: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "sro",
                 *       "post": "Designated clinical officer",
                 *       "organisationId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "personId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                 *     }
                 */
                "application/json": components["schemas"]["GrantDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412,
                     *       "state": "PROPOSED",
                     *       "invitation": "/invitation#b64kR9h2Sx6Zs1Jm0pQd3A"
                     *     }
                     */
                    "application/json": components["schemas"]["GrantReceipt"];
                };
            };
            /** @description Proposed, offered or in force */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412,
                     *       "state": "PROPOSED",
                     *       "invitation": "/invitation#b64kR9h2Sx6Zs1Jm0pQd3A"
                     *     }
                     */
                    "application/json": components["schemas"]["GrantReceipt"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of an area. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 1,
                     *           "at": "2024-10-13T08:30:00Z",
                     *           "recordedAt": "2024-10-13T08:30:00Z",
                     *           "actor": "Actor",
                     *           "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "hash": "Hash",
                     *           "changes": [
                     *             {
                     *               "table": "Table",
                     *               "inserted": 1,
                     *               "updated": 1,
                     *               "deleted": 1,
                     *               "redacted": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageRevisionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readRevision: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
                /** @description Only those with this number */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A revision. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "at": "2024-10-13T08:30:00Z",
                     *       "recordedAt": "2024-10-13T08:30:00Z",
                     *       "actor": "Actor",
                     *       "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "previousHash": "Previous hash",
                     *       "hash": "Hash",
                     *       "changes": {
                     *         "items": [
                     *           {
                     *             "table": "Table",
                     *             "rowId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "programmeId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "op": "INSERTED",
                     *             "redacted": true
                     *           }
                     *         ],
                     *         "page": {
                     *           "size": 50,
                     *           "number": 1,
                     *           "totalItems": 96,
                     *           "totalPages": 2
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listRedactions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erasures. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "status": "WAITING",
                     *           "table": "Table",
                     *           "rowId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "programmeId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "columns": [
                     *             "Column"
                     *           ],
                     *           "reason": "Reason",
                     *           "requestedBy": "Requested by",
                     *           "approvedBy": "Approved by",
                     *           "rowsRedacted": 1
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageRedactionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createRedaction: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "table": "statement",
                 *       "rowId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "columns": [
                 *         "narrative"
                 *       ],
                 *       "reason": "The narrative named a child."
                 *     }
                 */
                "application/json": components["schemas"]["RedactionDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Waiting for a second person */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readRedaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
                /** @description Identifier of the redaction */
                redactionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An erasure. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "status": "WAITING",
                     *       "table": "Table",
                     *       "rowId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "programmeId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "columns": [
                     *         "Column"
                     *       ],
                     *       "reason": "Reason",
                     *       "requestedBy": "Requested by",
                     *       "approvedBy": "Approved by",
                     *       "rowsRedacted": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RedactionView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    approveRedaction: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
                /** @description Identifier of the redaction */
                redactionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Carried out */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    verifyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verify the history. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "Area",
                     *       "revisions": 1,
                     *       "changes": 1,
                     *       "redacted": 1,
                     *       "holds": true,
                     *       "faults": [
                     *         {
                     *           "number": 1,
                     *           "fault": "Fault"
                     *         }
                     *       ],
                     *       "headHash": "Head hash",
                     *       "checkedAt": "2024-10-13T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Memberships of an area. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "personId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "person": "Chair Halton",
                     *           "role": "chair",
                     *           "organisationId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "organisation": "Organisation",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "joinedOn": "2024-09-30",
                     *           "leftOn": "2024-09-30",
                     *           "leftReason": "Left reason"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageMembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations of an area. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "shortName": "ICB",
                     *           "name": "Halton",
                     *           "kind": "COUNCIL",
                     *           "successorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "succeededOn": "2024-09-30"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageOrganisationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shortName": "ICB",
                 *       "name": "NHS Cheshire and Merseyside Integrated Care Board",
                 *       "kind": "COUNCIL"
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createOrganisations: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
                /** @description skip: store the good items in one revision and report the others; else one refused item refuses all */
                onError?: "skip";
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "shortName": "ICB",
                 *           "name": "NHS Cheshire and Merseyside Integrated Care Board",
                 *           "kind": "COUNCIL"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationBatch"];
            };
        };
        responses: {
            /** @description What was stored, or would be */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stored": true,
                     *       "revision": 412,
                     *       "accepted": 2,
                     *       "refused": 0,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "problem": {
                     *             "type": "/api/v1/problems#stale",
                     *             "title": "Somebody changed this after you read it",
                     *             "status": 412,
                     *             "detail": "Read the record again, then repeat your change with its new ETag.",
                     *             "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "errors": [
                     *               {
                     *                 "pointer": "/title",
                     *                 "message": "Enter a title."
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Items were refused and nothing was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Type",
                     *       "title": "Plans are written within 20 weeks",
                     *       "status": 1,
                     *       "detail": "Read the record again, then repeat your change with its new ETag.",
                     *       "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "errors": [
                     *         {
                     *           "pointer": "/title",
                     *           "message": "Enter a title."
                     *         }
                     *       ],
                     *       "report": {
                     *         "stored": true,
                     *         "revision": 412,
                     *         "accepted": 2,
                     *         "refused": 0,
                     *         "results": [
                     *           {
                     *             "index": 0,
                     *             "status": 201,
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "problem": {
                     *               "type": "/api/v1/problems#stale",
                     *               "title": "Somebody changed this after you read it",
                     *               "status": 412,
                     *               "detail": "Read the record again, then repeat your change with its new ETag.",
                     *               "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "errors": [
                     *                 {
                     *                   "pointer": "/title",
                     *                   "message": "Enter a title."
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["BatchRefused"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People of an area. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "displayName": "Board member, Halton",
                     *           "email": "board-member@halton.example",
                     *           "kind": "PERSON",
                     *           "roles": [
                     *             "board-member"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PagePersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createProgramme: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ONS code of the area
                 * @example E06000006
                 */
                areaCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "SEND Priority Action Plan",
                 *       "instrument": "PRIORITY_ACTION_PLAN",
                 *       "inspectionFrom": "2023-11-06",
                 *       "inspectionTo": "2023-11-24",
                 *       "reportOn": "2024-01-26",
                 *       "monitoringOn": "2024-09-30",
                 *       "nextStocktakeOn": "2024-09-30",
                 *       "endsOn": "2024-09-30",
                 *       "effectiveDate": "2024-09-30"
                 *     }
                 */
                "application/json": components["schemas"]["ProgrammeDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readBoard: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the board */
                boardId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A board. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "name": "Halton SEND Strategic Improvement Board",
                     *       "tier": "DELIVERY",
                     *       "endedOn": "2024-09-30"
                     *     }
                     */
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeBoard: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the board */
                boardId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Halton SEND Strategic Improvement Board"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["BoardPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the board */
                boardId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Meetings of a board. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "boardId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "board": "Halton SEND Strategic Improvement Board",
                     *           "title": "Plans are written within 20 weeks",
                     *           "dateFrom": "2024-09-30",
                     *           "dateTo": "2024-09-30",
                     *           "days": "between 13 September and 13 October 2024",
                     *           "words": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *           "dateNote": "Date note",
                     *           "state": "PLANNED",
                     *           "stateReason": "State reason",
                     *           "allowed": [
                     *             "Allowed"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageMeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createMeeting: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the board */
                boardId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Extraordinary meeting",
                 *       "date": "2024-09-30",
                 *       "dateFrom": "2024-09-30",
                 *       "dateTo": "2024-09-30",
                 *       "dateNote": "Headed 6 November; by its own text held before 14 October."
                 *     }
                 */
                "application/json": components["schemas"]["MeetingDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Planned */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readCycle: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A cycle. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "title": "September 2024",
                     *       "boardId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "periodFrom": "2024-09-30",
                     *       "periodTo": "2024-09-30",
                     *       "dueOn": "2024-09-30",
                     *       "state": "OPEN",
                     *       "openedOn": "2024-09-30",
                     *       "closedOn": "2024-09-30",
                     *       "closeReason": "Close reason",
                     *       "sentence": "2 of 5 priorities accepted, 1 submitted, 2 owed; due 7 October 2024.",
                     *       "submissions": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "cycleId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "priorityTitle": "Priority title",
                     *           "sro": "Director of Education",
                     *           "state": "OWED",
                     *           "since": "2024-09-30",
                     *           "submittedOn": "2024-09-30",
                     *           "returnReason": "Return reason",
                     *           "actions": 1,
                     *           "stated": 1
                     *         }
                     *       ],
                     *       "source": "Stocktake report, July 2024"
                     *     }
                     */
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeCycle: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "September 2024"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["CyclePatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listChase: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who owes what since when. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "submissionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "priorityTitle": "Priority title",
                     *           "sro": "Director of Education",
                     *           "state": "OWED",
                     *           "since": "2024-09-30",
                     *           "days": 1,
                     *           "daysOverdue": 1,
                     *           "returnReason": "Return reason",
                     *           "missing": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "ref": "1.4",
                     *               "title": "Plans are written within 20 weeks"
                     *             }
                     *           ],
                     *           "sentence": "Priority 2: the SRO owes its report since 1 September 2024, 3 days overdue; 4 of 10 actions are not stated."
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageChaseLine"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listCloses: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How every action stood at the close. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "cycleId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "action": {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "ref": "1.4",
                     *             "title": "Plans are written within 20 weeks"
                     *           },
                     *           "declared": "BLUE",
                     *           "impact": "BLUE",
                     *           "system": "BLUE",
                     *           "rule": "NOT_REQUIRED",
                     *           "ruleWords": "expected after the approved date",
                     *           "thresholds": 1,
                     *           "due": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "forecast": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "statementId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "statedInCycle": true
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageActionCloseView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    closeCycle: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Reason"
                 *     }
                 */
                "application/json": components["schemas"]["ClosureDraft"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createSubmission: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "statements": [
                 *         {
                 *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *           "unchanged": true,
                 *           "statement": {
                 *             "progress": "BLUE",
                 *             "impact": "BLUE",
                 *             "impactReason": "Impact reason",
                 *             "confidence": "HIGH",
                 *             "forecast": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "actual": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "narrative": "Two of three steps are done; the third is under way.",
                 *             "evidence": [
                 *               {
                 *                 "title": "Audit report, July 2024",
                 *                 "url": "https://www.example.org/audit.pdf"
                 *               }
                 *             ],
                 *             "overrideReason": "Override reason",
                 *             "positionOn": "2024-09-30",
                 *             "cycleId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SubmissionDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Submitted */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Number of a priority; may be given more than once */
                priority?: number[];
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the cycle */
                cycleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All actions to report on. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "action": {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "ref": "5.7",
                     *             "title": "Plans are written within 20 weeks",
                     *             "listings": [
                     *               {
                     *                 "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *                 "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *                 "priorityNumber": 1,
                     *                 "priorityTitle": "Priority title",
                     *                 "ref": "5.7",
                     *                 "basis": "ENTERED"
                     *               }
                     *             ],
                     *             "leads": [
                     *               {
                     *                 "role": "board-member",
                     *                 "organisation": {
                     *                   "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *                   "shortName": "ICB",
                     *                   "name": "Halton"
                     *                 },
                     *                 "aspect": "Aspect"
                     *               }
                     *             ],
                     *             "sro": "Director of Education",
                     *             "successCriteria": [
                     *               "Every family has a named contact."
                     *             ],
                     *             "coProduction": "Co production",
                     *             "familyDifference": "Family difference",
                     *             "startOn": "2024-09-30",
                     *             "dates": {
                     *               "original": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "revised": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "actual": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "due": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "late": true,
                     *               "daysLate": 1,
                     *               "slippageDays": 1,
                     *               "timesRedated": 2
                     *             },
                     *             "progress": "BLUE",
                     *             "impact": "BLUE",
                     *             "impactReason": "Impact reason",
                     *             "confidence": "HIGH",
                     *             "statedOn": "2024-09-30",
                     *             "narrative": "Two of three steps are done; the third is under way.",
                     *             "system": {
                     *               "rating": "BLUE",
                     *               "rule": "NOT_REQUIRED",
                     *               "sentence": "Expected 30 April 2025, after the approved date, January 2025.",
                     *               "thresholds": 1
                     *             },
                     *             "milestones": {
                     *               "closed": 1,
                     *               "total": 1,
                     *               "percent": 60,
                     *               "stageReached": "6-month stage",
                     *               "sentence": "3 of 5 milestones, 6-month stage reached"
                     *             },
                     *             "source": "Stocktake report, July 2024",
                     *             "basis": "ENTERED"
                     *           },
                     *           "priorities": [
                     *             1
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "version": 2,
                     *               "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "actionRef": "Action ref",
                     *               "position": 1,
                     *               "kind": "ACTIVITY",
                     *               "title": "Plans are written within 20 weeks",
                     *               "originalDue": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "actual": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "rating": "BLUE",
                     *               "confidence": "HIGH",
                     *               "stageMonths": 6,
                     *               "weight": 1,
                     *               "closed": true,
                     *               "late": true,
                     *               "overdueDays": 1,
                     *               "overdueSaid": "date not published, said to have passed",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "previous": {
                     *             "statementId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "progress": "BLUE",
                     *             "impact": "BLUE",
                     *             "impactReason": "Impact reason",
                     *             "confidence": "HIGH",
                     *             "forecast": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "actual": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "narrative": "Two of three steps are done; the third is under way.",
                     *             "positionOn": "2024-09-30",
                     *             "cycle": "August 2024"
                     *           },
                     *           "stated": true,
                     *           "sameWords": true,
                     *           "owed": true
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageWorkspaceAction"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readDeadlineChange: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the deadline change */
                deadlineChangeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A date asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "actionRef": "5.3",
                     *       "actionTitle": "Review of EHC plan processes",
                     *       "priorities": [
                     *         1
                     *       ],
                     *       "from": {
                     *         "date": "2025-01-31",
                     *         "precision": "DAY"
                     *       },
                     *       "to": {
                     *         "date": "2025-01-31",
                     *         "precision": "DAY"
                     *       },
                     *       "daysMoved": 61,
                     *       "reason": "Reason",
                     *       "category": "CAPACITY",
                     *       "categoryWords": "recruitment",
                     *       "state": "REQUESTED",
                     *       "imported": true,
                     *       "importedWords": "imported, decision not known",
                     *       "requestedById": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "requestedRole": "sro",
                     *       "requestedOn": "2024-09-30",
                     *       "waitingDays": 12,
                     *       "stale": true,
                     *       "decidedOn": "2024-09-30",
                     *       "decisionReason": "Decision reason",
                     *       "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "meeting": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *       "dates": {
                     *         "original": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "revised": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "forecast": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "actual": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "due": {
                     *           "date": "2025-01-31",
                     *           "precision": "DAY"
                     *         },
                     *         "late": true,
                     *         "daysLate": 1,
                     *         "slippageDays": 1,
                     *         "timesRedated": 2
                     *       },
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineChangeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    approveDeadlineChange: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the deadline change */
                deadlineChangeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The board heard that a second advertisement is out.",
                 *       "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                 *     }
                 */
                "application/json": components["schemas"]["DateDecisionDraft"];
            };
        };
        responses: {
            /** @description Approved */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    refuseDeadlineChange: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the deadline change */
                deadlineChangeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The board heard that a second advertisement is out.",
                 *       "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                 *     }
                 */
                "application/json": components["schemas"]["DateDecisionDraft"];
            };
        };
        responses: {
            /** @description Refused */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawDeadlineChange: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the deadline change */
                deadlineChangeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Left the trust on 31 March"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDraft"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the decision */
                decisionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A decision. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "programmeId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "meeting": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *       "kind": "DEADLINE_CHANGE",
                     *       "kindWords": "another date for an action",
                     *       "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "subject": "5.3 Review of EHC plan processes: January 2025",
                     *       "outcome": "APPROVED",
                     *       "reason": "Reason",
                     *       "state": "RECORDED",
                     *       "recordedBy": "Recorded by",
                     *       "recordedOn": "2024-09-30",
                     *       "confirmedBy": "Confirmed by",
                     *       "confirmedOn": "2024-09-30",
                     *       "struckReason": "Struck reason",
                     *       "waitingDays": 1,
                     *       "allowed": [
                     *         "Allowed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    confirmDecision: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the decision */
                decisionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirmed and carried out */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    strikeDecision: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the decision */
                decisionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Left the trust on 31 March"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDraft"];
            };
        };
        responses: {
            /** @description Struck */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    deleteDependency: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the dependency */
                dependencyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken away */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the grant */
                grantId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A grant. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "role": "chair",
                     *       "post": "Independent chair",
                     *       "organisationId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "organisation": "Organisation",
                     *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "status": "PROPOSED",
                     *       "byLink": true,
                     *       "needsSecondPerson": true,
                     *       "person": "Person",
                     *       "proposedBy": "Area administrator Halton",
                     *       "proposedAt": "2024-10-13T08:30:00Z",
                     *       "decidedBy": "Decided by",
                     *       "decidedAt": "2024-10-13T08:30:00Z",
                     *       "decisionReason": "Decision reason",
                     *       "expiresAt": "2024-10-13T08:30:00Z",
                     *       "membershipId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "allowed": [
                     *         "Allowed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    approveGrant: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the grant */
                grantId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approved */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    refuseGrant: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the grant */
                grantId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Left the trust on 31 March"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDraft"];
            };
        };
        responses: {
            /** @description Refused */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawGrant: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the grant */
                grantId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Left the trust on 31 March"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDraft"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "b64kR9h2Sx6Zs1Jm0pQd3A"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description You are a member now */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    previewInvitation: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "b64kR9h2Sx6Zs1Jm0pQd3A"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationDraft"];
            };
        };
        responses: {
            /** @description What it offers */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "areaCode": "E06000006",
                     *       "area": "Halton",
                     *       "role": "sro",
                     *       "meaning": "Owns a priority and states where it stands",
                     *       "post": "Designated clinical officer",
                     *       "organisation": "Organisation",
                     *       "expiresAt": "2024-10-13T08:30:00Z",
                     *       "you": "You"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readKpi: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the kpi */
                kpiId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A measure. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "code": "E06000006",
                     *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "priorityNumber": 1,
                     *       "title": "Plans are written within 20 weeks",
                     *       "definition": "Definition",
                     *       "numeratorDefinition": "Numerator definition",
                     *       "denominatorDefinition": "Denominator definition",
                     *       "unit": "PERCENT",
                     *       "polarity": "HIGH",
                     *       "frequency": "ANNUAL",
                     *       "population": "Population",
                     *       "sourceBody": "Source body",
                     *       "statutory": "Statutory",
                     *       "headline": true,
                     *       "caveat": "Caveat",
                     *       "observations": 1,
                     *       "latest": {
                     *         "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *         "version": 2,
                     *         "period": "2024",
                     *         "periodStart": "2024-09-30",
                     *         "periodEnd": "2024-09-30",
                     *         "numerator": 111,
                     *         "denominator": 207,
                     *         "value": 53.6,
                     *         "asStated": "As stated",
                     *         "status": "FINAL",
                     *         "caveat": "Caveat",
                     *         "source": "Stocktake report, July 2024",
                     *         "basis": "ENTERED"
                     *       },
                     *       "change": {
                     *         "fromPeriod": "From period",
                     *         "from": 62.5,
                     *         "toPeriod": "To period",
                     *         "to": 62.5,
                     *         "difference": 62.5,
                     *         "relativePercent": 1,
                     *         "sentence": "Up 30.2 percentage points (+115 % relative), from 26.3 % in 2023 to 56.5 % in 2024.",
                     *         "better": true
                     *       },
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["KpiView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the kpi */
                kpiId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations of a measure. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "period": "2024",
                     *           "periodStart": "2024-09-30",
                     *           "periodEnd": "2024-09-30",
                     *           "numerator": 111,
                     *           "denominator": 207,
                     *           "value": 53.6,
                     *           "asStated": "As stated",
                     *           "status": "FINAL",
                     *           "caveat": "Caveat",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageObservationView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Limits. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "page-size",
                     *         "value": 500,
                     *         "unit": "items",
                     *         "meaning": "Items to a page of a list, at most."
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Limit"][];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who you are here. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "displayName": "Board member, Halton",
                     *       "email": "board-member@halton.example",
                     *       "areas": [
                     *         {
                     *           "code": "E06000006",
                     *           "name": "Halton",
                     *           "roles": [
                     *             "board-member"
                     *           ],
                     *           "permissions": [
                     *             "plan:read"
                     *           ],
                     *           "sroPriorities": [
                     *             "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                     *           ],
                     *           "organisations": [
                     *             "Organisation"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the meeting */
                meetingId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A meeting. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "boardId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "board": "Halton SEND Strategic Improvement Board",
                     *       "title": "Plans are written within 20 weeks",
                     *       "dateFrom": "2024-09-30",
                     *       "dateTo": "2024-09-30",
                     *       "days": "between 13 September and 13 October 2024",
                     *       "words": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *       "dateNote": "Date note",
                     *       "state": "PLANNED",
                     *       "stateReason": "State reason",
                     *       "allowed": [
                     *         "Allowed"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeMeeting: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the meeting */
                meetingId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Extraordinary meeting"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MeetingPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    cancelMeeting: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the meeting */
                meetingId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Left the trust on 31 March"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDraft"];
            };
        };
        responses: {
            /** @description Cancelled */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    concludeMeeting: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the meeting */
                meetingId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Held */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listDecisionsOfMeeting: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the meeting */
                meetingId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions of a meeting. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "programmeId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "meeting": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *           "kind": "DEADLINE_CHANGE",
                     *           "kindWords": "another date for an action",
                     *           "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "subject": "5.3 Review of EHC plan processes: January 2025",
                     *           "outcome": "APPROVED",
                     *           "reason": "Reason",
                     *           "state": "RECORDED",
                     *           "recordedBy": "Recorded by",
                     *           "recordedOn": "2024-09-30",
                     *           "confirmedBy": "Confirmed by",
                     *           "confirmedOn": "2024-09-30",
                     *           "struckReason": "Struck reason",
                     *           "waitingDays": 1,
                     *           "allowed": [
                     *             "Allowed"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageDecisionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createDecision: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the meeting */
                meetingId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "DEADLINE_CHANGE",
                 *       "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "outcome": "APPROVED",
                 *       "reason": "No revised template is expected; the date should hold."
                 *     }
                 */
                "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the membership */
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A membership. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "personId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "person": "Chair Halton",
                     *       "role": "chair",
                     *       "organisationId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "organisation": "Organisation",
                     *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "joinedOn": "2024-09-30",
                     *       "leftOn": "2024-09-30",
                     *       "leftReason": "Left reason"
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    endMembership: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the membership */
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Left the trust on 31 March"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDraft"];
            };
        };
        responses: {
            /** @description Ended */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readMilestone: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the milestone */
                milestoneId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A milestone. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "actionRef": "Action ref",
                     *       "position": 1,
                     *       "kind": "ACTIVITY",
                     *       "title": "Plans are written within 20 weeks",
                     *       "originalDue": {
                     *         "date": "2025-01-31",
                     *         "precision": "DAY"
                     *       },
                     *       "forecast": {
                     *         "date": "2025-01-31",
                     *         "precision": "DAY"
                     *       },
                     *       "actual": {
                     *         "date": "2025-01-31",
                     *         "precision": "DAY"
                     *       },
                     *       "rating": "BLUE",
                     *       "confidence": "HIGH",
                     *       "stageMonths": 6,
                     *       "weight": 1,
                     *       "closed": true,
                     *       "late": true,
                     *       "overdueDays": 1,
                     *       "overdueSaid": "date not published, said to have passed",
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["MilestoneView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeMilestone: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the milestone */
                milestoneId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 1
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MilestonePatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the organisation */
                organisationId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "shortName": "ICB",
                     *       "name": "Halton",
                     *       "kind": "COUNCIL",
                     *       "successorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "succeededOn": "2024-09-30"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeOrganisation: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the organisation */
                organisationId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shortName": "ICB"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    succeedOrganisation: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the organisation */
                organisationId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "successorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "from": "2022-07-01"
                 *     }
                 */
                "application/json": components["schemas"]["SuccessionDraft"];
            };
        };
        responses: {
            /** @description Handed over */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412,
                     *       "memberships": 1,
                     *       "grants": 1,
                     *       "records": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Succeeded"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readPriority: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the priority */
                priorityId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A priority. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "number": 1,
                     *       "title": "Plans are written within 20 weeks",
                     *       "finding": "Leaders should improve the timeliness of plans.",
                     *       "organisations": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "shortName": "ICB",
                     *           "name": "Halton"
                     *         }
                     *       ],
                     *       "sro": "Director of Education",
                     *       "actions": 1,
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["PriorityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changePriority: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the priority */
                priorityId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": 5
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PriorityPatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Problem catalogue. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "type": "/api/v1/problems#not-signed-in",
                     *         "status": 1,
                     *         "title": "Plans are written within 20 weeks",
                     *         "meaning": "Read programmes, priorities and actions"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProblemTypeView"][];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /**
                 * @description ONS code of an area
                 * @example E06000006
                 */
                area?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programmes you may read. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "areaCode": "E06000006",
                     *           "areaName": "Halton",
                     *           "title": "SEND Priority Action Plan",
                     *           "instrument": "PRIORITY_ACTION_PLAN",
                     *           "instrumentName": "Priority action plan",
                     *           "reportOn": "2024-09-30"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageProgrammeSummary"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readProgramme: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A programme. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "areaCode": "E06000006",
                     *       "areaName": "Halton",
                     *       "title": "Plans are written within 20 weeks",
                     *       "instrument": "PRIORITY_ACTION_PLAN",
                     *       "instrumentName": "Instrument name",
                     *       "inspectionFrom": "2024-09-30",
                     *       "inspectionTo": "2024-09-30",
                     *       "reportOn": "2024-09-30",
                     *       "monitoringOn": "2024-09-30",
                     *       "nextStocktakeOn": "2024-09-30",
                     *       "endsOn": "2024-09-30",
                     *       "papers": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "datedOn": "2024-09-30",
                     *           "positionOn": "2024-09-30",
                     *           "effectiveOn": "2024-09-30",
                     *           "note": "Note"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    changeProgramme: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "SEND Priority Action Plan"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ProgrammePatch"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listActions: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description true: only actions whose agreed date has passed */
                late?: boolean;
                /** @description Only actions this body leads */
                organisation?: components["schemas"]["UUID"];
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description Number of a priority
                 * @example 5
                 */
                priority?: number;
                /** @description Only this progress rating */
                progress?: components["schemas"]["Rating"];
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
                /**
                 * @description ref, title, progress, impact, due, statedOn; a minus for descending
                 * @example -due,ref
                 */
                sort?: string;
                /** @description Words in the reference, title, leads or narrative */
                text?: string;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "ref": "5.7",
                     *           "title": "Plans are written within 20 weeks",
                     *           "listings": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "priorityNumber": 1,
                     *               "priorityTitle": "Priority title",
                     *               "ref": "5.7",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "leads": [
                     *             {
                     *               "role": "board-member",
                     *               "organisation": {
                     *                 "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *                 "shortName": "ICB",
                     *                 "name": "Halton"
                     *               },
                     *               "aspect": "Aspect"
                     *             }
                     *           ],
                     *           "sro": "Director of Education",
                     *           "successCriteria": [
                     *             "Every family has a named contact."
                     *           ],
                     *           "coProduction": "Co production",
                     *           "familyDifference": "Family difference",
                     *           "startOn": "2024-09-30",
                     *           "dates": {
                     *             "original": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "revised": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "forecast": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "actual": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "due": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "late": true,
                     *             "daysLate": 1,
                     *             "slippageDays": 1,
                     *             "timesRedated": 2
                     *           },
                     *           "progress": "BLUE",
                     *           "impact": "BLUE",
                     *           "impactReason": "Impact reason",
                     *           "confidence": "HIGH",
                     *           "statedOn": "2024-09-30",
                     *           "narrative": "Two of three steps are done; the third is under way.",
                     *           "system": {
                     *             "rating": "BLUE",
                     *             "rule": "NOT_REQUIRED",
                     *             "sentence": "Expected 30 April 2025, after the approved date, January 2025.",
                     *             "thresholds": 1
                     *           },
                     *           "milestones": {
                     *             "closed": 1,
                     *             "total": 1,
                     *             "percent": 60,
                     *             "stageReached": "6-month stage",
                     *             "sentence": "3 of 5 milestones, 6-month stage reached"
                     *           },
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageActionView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createAction: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Plans are written within 20 weeks",
                 *       "leads": [
                 *         {
                 *           "role": "SEND assessment team manager",
                 *           "organisation": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *           "aspect": "Aspect"
                 *         }
                 *       ],
                 *       "sro": "Director of Education",
                 *       "successCriteria": [
                 *         "Every family has a named contact."
                 *       ],
                 *       "coProduction": "Co production",
                 *       "familyDifference": "Family difference",
                 *       "startOn": "2024-09-30",
                 *       "originalDue": {
                 *         "date": "2025-01-31",
                 *         "precision": "DAY"
                 *       },
                 *       "listings": [
                 *         {
                 *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *           "ref": "5.7"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ActionDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createActions: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
                /** @description skip: store the good items in one revision and report the others; else one refused item refuses all */
                onError?: "skip";
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "title": "Plans are written within 20 weeks",
                 *           "leads": [
                 *             {
                 *               "role": "SEND assessment team manager",
                 *               "organisation": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *               "aspect": "Aspect"
                 *             }
                 *           ],
                 *           "sro": "Director of Education",
                 *           "successCriteria": [
                 *             "Every family has a named contact."
                 *           ],
                 *           "coProduction": "Co production",
                 *           "familyDifference": "Family difference",
                 *           "startOn": "2024-09-30",
                 *           "originalDue": {
                 *             "date": "2025-01-31",
                 *             "precision": "DAY"
                 *           },
                 *           "listings": [
                 *             {
                 *               "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *               "ref": "5.7"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ActionBatch"];
            };
        };
        responses: {
            /** @description What was stored, or would be */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stored": true,
                     *       "revision": 412,
                     *       "accepted": 2,
                     *       "refused": 0,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "problem": {
                     *             "type": "/api/v1/problems#stale",
                     *             "title": "Somebody changed this after you read it",
                     *             "status": 412,
                     *             "detail": "Read the record again, then repeat your change with its new ETag.",
                     *             "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "errors": [
                     *               {
                     *                 "pointer": "/title",
                     *                 "message": "Enter a title."
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Items were refused and nothing was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Type",
                     *       "title": "Plans are written within 20 weeks",
                     *       "status": 1,
                     *       "detail": "Read the record again, then repeat your change with its new ETag.",
                     *       "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "errors": [
                     *         {
                     *           "pointer": "/title",
                     *           "message": "Enter a title."
                     *         }
                     *       ],
                     *       "report": {
                     *         "stored": true,
                     *         "revision": 412,
                     *         "accepted": 2,
                     *         "refused": 0,
                     *         "results": [
                     *           {
                     *             "index": 0,
                     *             "status": 201,
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "problem": {
                     *               "type": "/api/v1/problems#stale",
                     *               "title": "Somebody changed this after you read it",
                     *               "status": 412,
                     *               "detail": "Read the record again, then repeat your change with its new ETag.",
                     *               "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "errors": [
                     *                 {
                     *                   "pointer": "/title",
                     *                   "message": "Enter a title."
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["BatchRefused"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London), an instant, revision:12, cycle:<id> (its close) or meeting:<id> (its last day). Absent: the last close, else 30 days before the other, or the beginning of the programme where it is younger
                 * @example 2024-07-15
                 */
                from?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
                /**
                 * @description The same; absent for now
                 * @example 2024-10-13
                 */
                to?: string;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "words": "the close of July 2024",
                     *         "on": "2024-09-30",
                     *         "revision": 412,
                     *         "at": "2024-10-13T08:30:00Z"
                     *       },
                     *       "to": {
                     *         "words": "the close of July 2024",
                     *         "on": "2024-09-30",
                     *         "revision": 412,
                     *         "at": "2024-10-13T08:30:00Z"
                     *       },
                     *       "nothingChanged": true,
                     *       "sentence": "24 changes between 15 July 2024 and 13 October 2024.",
                     *       "byType": [
                     *         {
                     *           "type": "COMPLETED",
                     *           "words": "rating worse",
                     *           "count": 60
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "priority": 1,
                     *           "title": "Governance",
                     *           "count": 60
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "type": "COMPLETED",
                     *           "group": 1,
                     *           "priorities": [
                     *             1
                     *           ],
                     *           "subjectKind": "PROGRAMME",
                     *           "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "ref": "1.8",
                     *           "before": "On target",
                     *           "after": "Delayed",
                     *           "sentence": "1.8 Alternative Provision Strategy went from green to amber."
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listCycles: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cycles of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "title": "September 2024",
                     *           "boardId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "periodFrom": "2024-09-30",
                     *           "periodTo": "2024-09-30",
                     *           "dueOn": "2024-09-30",
                     *           "state": "OPEN",
                     *           "openedOn": "2024-09-30",
                     *           "closedOn": "2024-09-30",
                     *           "closeReason": "Close reason",
                     *           "sentence": "2 of 5 priorities accepted, 1 submitted, 2 owed; due 7 October 2024.",
                     *           "submissions": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "version": 2,
                     *               "cycleId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "priorityNumber": 1,
                     *               "priorityTitle": "Priority title",
                     *               "sro": "Director of Education",
                     *               "state": "OWED",
                     *               "since": "2024-09-30",
                     *               "submittedOn": "2024-09-30",
                     *               "returnReason": "Return reason",
                     *               "actions": 1,
                     *               "stated": 1
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageCycleView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createCycle: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "September 2024",
                 *       "boardId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "periodFrom": "2024-09-01",
                 *       "periodTo": "2024-09-30",
                 *       "dueOn": "2024-10-07"
                 *     }
                 */
                "application/json": components["schemas"]["CycleDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Opened */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readDashboard: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is the plan on track?. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "programme": {
                     *         "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *         "areaCode": "E06000006",
                     *         "areaName": "Halton",
                     *         "title": "Plans are written within 20 weeks",
                     *         "instrument": "PRIORITY_ACTION_PLAN",
                     *         "instrumentName": "Instrument name",
                     *         "reportOn": "2024-09-30",
                     *         "nextStocktakeOn": "2024-09-30"
                     *       },
                     *       "state": {
                     *         "revision": 412,
                     *         "at": "2024-10-13T08:30:00Z",
                     *         "recordedAt": "2024-10-13T08:30:00Z",
                     *         "asAt": "2024-09-30",
                     *         "today": "2024-09-30",
                     *         "loadedLater": true,
                     *         "paper": {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "datedOn": "2024-09-30",
                     *           "positionOn": "2024-09-30",
                     *           "effectiveOn": "2024-09-30",
                     *           "note": "Note"
                     *         }
                     *       },
                     *       "answer": "60 of 94 actions are complete or on target (64 %).",
                     *       "overall": {
                     *         "distinct": 1,
                     *         "listed": 1,
                     *         "sentence": "94 distinct actions, 98 listings: one action stands in more than one priority.",
                     *         "progress": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "progressListed": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "impact": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "progressChart": {
                     *           "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\"></svg>",
                     *           "sentence": "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.",
                     *           "table": {
                     *             "caption": "Caption",
                     *             "columns": [
                     *               "Column"
                     *             ],
                     *             "rows": [
                     *               [
                     *                 "Row"
                     *               ]
                     *             ]
                     *           }
                     *         },
                     *         "impactChart": {
                     *           "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\"></svg>",
                     *           "sentence": "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.",
                     *           "table": {
                     *             "caption": "Caption",
                     *             "columns": [
                     *               "Column"
                     *             ],
                     *             "rows": [
                     *               [
                     *                 "Row"
                     *               ]
                     *             ]
                     *           }
                     *         },
                     *         "sharesMayNotAddTo100": true,
                     *         "system": {
                     *           "derived": 1,
                     *           "notDerived": 1,
                     *           "counts": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "declaredBetter": 1,
                     *           "sentence": "The dates give a rating for 3 of 94 actions; 2 of these are declared better than the dates say."
                     *         },
                     *         "milestones": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ]
                     *       },
                     *       "priorities": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "number": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "organisations": [
                     *             "Organisation"
                     *           ],
                     *           "sro": "Director of Education",
                     *           "actions": 1,
                     *           "progress": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "impact": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "progressChart": {
                     *             "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\"></svg>",
                     *             "sentence": "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.",
                     *             "table": {
                     *               "caption": "Caption",
                     *               "columns": [
                     *                 "Column"
                     *               ],
                     *               "rows": [
                     *                 [
                     *                   "Row"
                     *                 ]
                     *               ]
                     *             }
                     *           },
                     *           "impactChart": {
                     *             "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\"></svg>",
                     *             "sentence": "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.",
                     *             "table": {
                     *               "caption": "Caption",
                     *               "columns": [
                     *                 "Column"
                     *               ],
                     *               "rows": [
                     *                 [
                     *                   "Row"
                     *                 ]
                     *               ]
                     *             }
                     *           },
                     *           "countInferred": true,
                     *           "milestonesClosed": 1,
                     *           "milestones": 1,
                     *           "milestonesByRating": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "openRisks": 1
                     *         }
                     *       ],
                     *       "organisations": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "shortName": "ICB",
                     *           "name": "Halton",
                     *           "actions": 1,
                     *           "progress": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "progressChart": {
                     *             "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\"></svg>",
                     *             "sentence": "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.",
                     *             "table": {
                     *               "caption": "Caption",
                     *               "columns": [
                     *                 "Column"
                     *               ],
                     *               "rows": [
                     *                 [
                     *                   "Row"
                     *                 ]
                     *               ]
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "dates": {
                     *         "withDueDate": 1,
                     *         "withoutDueDate": 1,
                     *         "redated": 1,
                     *         "lateCount": 1,
                     *         "late": [
                     *           {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "ref": "1.4",
                     *             "title": "Plans are written within 20 weeks",
                     *             "progress": "BLUE",
                     *             "due": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "daysLate": 1,
                     *             "timesRedated": 2,
                     *             "slippageDays": 1
                     *           }
                     *         ],
                     *         "next": [
                     *           {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "ref": "1.4",
                     *             "title": "Plans are written within 20 weeks",
                     *             "progress": "BLUE",
                     *             "due": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "daysLate": 1,
                     *             "timesRedated": 2,
                     *             "slippageDays": 1
                     *           }
                     *         ]
                     *       },
                     *       "measures": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "code": "E06000006",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "definition": "Definition",
                     *           "numeratorDefinition": "Numerator definition",
                     *           "denominatorDefinition": "Denominator definition",
                     *           "unit": "PERCENT",
                     *           "polarity": "HIGH",
                     *           "frequency": "ANNUAL",
                     *           "population": "Population",
                     *           "sourceBody": "Source body",
                     *           "statutory": "Statutory",
                     *           "headline": true,
                     *           "caveat": "Caveat",
                     *           "observations": 1,
                     *           "latest": {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "period": "2024",
                     *             "periodStart": "2024-09-30",
                     *             "periodEnd": "2024-09-30",
                     *             "numerator": 111,
                     *             "denominator": 207,
                     *             "value": 53.6,
                     *             "asStated": "As stated",
                     *             "status": "FINAL",
                     *             "caveat": "Caveat",
                     *             "source": "Stocktake report, July 2024",
                     *             "basis": "ENTERED"
                     *           },
                     *           "change": {
                     *             "fromPeriod": "From period",
                     *             "from": 62.5,
                     *             "toPeriod": "To period",
                     *             "to": 62.5,
                     *             "difference": 62.5,
                     *             "relativePercent": 1,
                     *             "sentence": "Up 30.2 percentage points (+115 % relative), from 26.3 % in 2023 to 56.5 % in 2024.",
                     *             "better": true
                     *           },
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "surveys": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "code": "E06000006",
                     *           "title": "Plans are written within 20 weeks",
                     *           "audience": "Audience",
                     *           "rounds": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "version": 2,
                     *               "position": 1,
                     *               "title": "Plans are written within 20 weeks",
                     *               "opensOn": "2024-09-30",
                     *               "closesOn": "2024-09-30",
                     *               "responses": 1,
                     *               "responsesNote": "not published",
                     *               "baseline": true,
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "risks": {
                     *         "open": 1,
                     *         "closed": 1,
                     *         "issues": 1,
                     *         "notAssessed": 1,
                     *         "withoutControl": 1,
                     *         "noneIdentified": [
                     *           {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "priorityNumber": 1,
                     *             "statement": "Statement",
                     *             "statedOn": "2024-09-30",
                     *             "statedBy": "Stated by",
                     *             "source": "Stocktake report, July 2024"
                     *           }
                     *         ],
                     *         "prioritiesSilent": [
                     *           1
                     *         ]
                     *       },
                     *       "printed": [
                     *         {
                     *           "paper": "Paper",
                     *           "scope": "overall",
                     *           "agrees": true,
                     *           "sentence": "Sentence",
                     *           "lines": [
                     *             {
                     *               "rating": "BLUE",
                     *               "printed": 17,
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63,
                     *               "percentListed": 1,
                     *               "agrees": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "notes": [
                     *         "Counts inferred for P3–P5: the smallest that give the published percentages."
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listDeadlineChanges: {
        parameters: {
            query?: {
                /** @description Only those of this action */
                action?: components["schemas"]["UUID"];
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["DeadlineState"];
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dates asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "actionRef": "5.3",
                     *           "actionTitle": "Review of EHC plan processes",
                     *           "priorities": [
                     *             1
                     *           ],
                     *           "from": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "to": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "daysMoved": 61,
                     *           "reason": "Reason",
                     *           "category": "CAPACITY",
                     *           "categoryWords": "recruitment",
                     *           "state": "REQUESTED",
                     *           "imported": true,
                     *           "importedWords": "imported, decision not known",
                     *           "requestedById": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "requestedRole": "sro",
                     *           "requestedOn": "2024-09-30",
                     *           "waitingDays": 12,
                     *           "stale": true,
                     *           "decidedOn": "2024-09-30",
                     *           "decisionReason": "Decision reason",
                     *           "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "meeting": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *           "dates": {
                     *             "original": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "revised": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "forecast": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "actual": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "due": {
                     *               "date": "2025-01-31",
                     *               "precision": "DAY"
                     *             },
                     *             "late": true,
                     *             "daysLate": 1,
                     *             "slippageDays": 1,
                     *             "timesRedated": 2
                     *           },
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageDeadlineChangeView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createDeadlineChanges: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
                /** @description skip: store the good items in one revision and report the others; else one refused item refuses all */
                onError?: "skip";
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *           "change": {
                 *             "from": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "to": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "reason": "The post was advertised twice without an appointment.",
                 *             "category": "RECRUITMENT"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeadlineChangeBatch"];
            };
        };
        responses: {
            /** @description What was stored, or would be */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stored": true,
                     *       "revision": 412,
                     *       "accepted": 2,
                     *       "refused": 0,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "problem": {
                     *             "type": "/api/v1/problems#stale",
                     *             "title": "Somebody changed this after you read it",
                     *             "status": 412,
                     *             "detail": "Read the record again, then repeat your change with its new ETag.",
                     *             "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "errors": [
                     *               {
                     *                 "pointer": "/title",
                     *                 "message": "Enter a title."
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Items were refused and nothing was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Type",
                     *       "title": "Plans are written within 20 weeks",
                     *       "status": 1,
                     *       "detail": "Read the record again, then repeat your change with its new ETag.",
                     *       "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "errors": [
                     *         {
                     *           "pointer": "/title",
                     *           "message": "Enter a title."
                     *         }
                     *       ],
                     *       "report": {
                     *         "stored": true,
                     *         "revision": 412,
                     *         "accepted": 2,
                     *         "refused": 0,
                     *         "results": [
                     *           {
                     *             "index": 0,
                     *             "status": 201,
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "problem": {
                     *               "type": "/api/v1/problems#stale",
                     *               "title": "Somebody changed this after you read it",
                     *               "status": 412,
                     *               "detail": "Read the record again, then repeat your change with its new ETag.",
                     *               "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "errors": [
                     *                 {
                     *                   "pointer": "/title",
                     *                   "message": "Enter a title."
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["BatchRefused"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["DecisionState"];
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions about a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "programmeId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "meetingId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "meeting": "Halton SEND Strategic Improvement Board, 6 November 2024",
                     *           "kind": "DEADLINE_CHANGE",
                     *           "kindWords": "another date for an action",
                     *           "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "subject": "5.3 Review of EHC plan processes: January 2025",
                     *           "outcome": "APPROVED",
                     *           "reason": "Reason",
                     *           "state": "RECORDED",
                     *           "recordedBy": "Recorded by",
                     *           "recordedOn": "2024-09-30",
                     *           "confirmedBy": "Confirmed by",
                     *           "confirmedOn": "2024-09-30",
                     *           "struckReason": "Struck reason",
                     *           "waitingDays": 1,
                     *           "allowed": [
                     *             "Allowed"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageDecisionView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createFindingAcknowledgement: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": "F01",
                 *       "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *       "fingerprint": "5f3a9c0d1b2e48775f3a9c0d1b2e4877",
                 *       "reason": "The portal is bespoke; its position statement comes to the next board.",
                 *       "reviewOn": "2025-01-31"
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgementDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Acknowledged */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description Number of a priority
                 * @example 5
                 */
                priority?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /**
                 * @description Only of this rule
                 * @example F14
                 */
                rule?: components["schemas"]["FindingRule"];
                /** @description Only of this severity */
                severity?: components["schemas"]["Severity"];
                /** @description Items to a page, at most 500 */
                size?: number;
                /** @description Only open, or only acknowledged ones */
                status?: components["schemas"]["FindingStatus"];
                /** @description Only those about this record; for an action also those about its requested dates and decisions */
                subject?: components["schemas"]["UUID"];
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Findings of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "rule": "F01",
                     *           "title": "On target, but expected after its date",
                     *           "why": "A member asked why an action that would miss its deadline was still shown as green.",
                     *           "severity": "HIGH",
                     *           "threshold": "60 days within a cycle",
                     *           "subjectKind": "PROGRAMME",
                     *           "subjectId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "ref": "5.7",
                     *           "priorities": [
                     *             1
                     *           ],
                     *           "records": [
                     *             {
                     *               "kind": "PROGRAMME",
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "label": "5.7 SEND portal"
                     *             }
                     *           ],
                     *           "sentence": "5.7 SEND portal is reported on target, but is expected 30 April 2025, after its approved date, January 2025.",
                     *           "fingerprint": "5f3a9c0d1b2e48775f3a9c0d1b2e4877",
                     *           "status": "OPEN",
                     *           "acknowledgement": {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "reason": "The portal is bespoke; its position statement comes to the next board.",
                     *             "reviewOn": "2025-01-31",
                     *             "role": "programme-manager",
                     *             "on": "2024-10-13"
                     *           },
                     *           "backBecause": "The facts have changed since it was acknowledged on 13 October 2024."
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageFindingView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readFindingSummary: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many findings. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "open": 1,
                     *       "acknowledged": 1,
                     *       "sentence": "12 findings are open, 5 of them of high severity; 2 are acknowledged.",
                     *       "bySeverity": [
                     *         {
                     *           "severity": "HIGH",
                     *           "open": 1,
                     *           "acknowledged": 1
                     *         }
                     *       ],
                     *       "byRule": [
                     *         {
                     *           "rule": "F01",
                     *           "title": "Past its date and not red",
                     *           "severity": "HIGH",
                     *           "open": 1,
                     *           "acknowledged": 1
                     *         }
                     *       ],
                     *       "byPriority": [
                     *         {
                     *           "priority": 5,
                     *           "open": 1,
                     *           "acknowledged": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FindingSummary"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createImport: {
        parameters: {
            query?: {
                /** @description Report what would happen and store nothing */
                dryRun?: boolean;
                /** @description skip: store the good rows and report the others */
                onError?: "skip";
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description Date from which this was known, for a past state
                     * @example 2024-07-15
                     */
                    effectiveDate?: string;
                    /**
                     * Format: binary
                     * @description The workbook or csv file, at most 10 MB and 5,000 rows
                     */
                    file?: string;
                    /**
                     * @description Date the paper describes; else the effective date, else today
                     * @example 2024-06-30
                     */
                    positionDate?: string;
                    /**
                     * @description That date as the paper says it
                     * @example June 2024
                     */
                    positionLabel?: string;
                    /** @description Which sheet a csv file is (else recognised by its columns), or the one sheet of a workbook to import */
                    sheet?: string;
                    /**
                     * @description Date on the paper
                     * @example 2024-07-15
                     */
                    sourceDate?: string;
                    /** @description What a reader must know about the paper */
                    sourceNote?: string;
                    /** @description Title of the paper */
                    sourceTitle?: string;
                };
            };
        };
        responses: {
            /** @description What was stored, or would be */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sheets": [
                     *         {
                     *           "sheet": "plan",
                     *           "rows": 1,
                     *           "created": 1,
                     *           "changed": 1,
                     *           "unchanged": 1,
                     *           "rejected": 1,
                     *           "unknownColumns": [
                     *             "Unknown column"
                     *           ],
                     *           "missingRows": [
                     *             "Missing row"
                     *           ]
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "sheet": "plan",
                     *           "row": 1,
                     *           "ref": "5.7",
                     *           "outcome": "CREATED",
                     *           "errors": [
                     *             {
                     *               "column": "progress",
                     *               "value": "on track",
                     *               "reason": "“on track” is not one of the six ratings."
                     *             }
                     *           ],
                     *           "notes": [
                     *             "Note"
                     *           ]
                     *         }
                     *       ],
                     *       "unknownSheets": [
                     *         "Unknown sheet"
                     *       ],
                     *       "stored": true,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rows were refused and nothing was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Type",
                     *       "title": "Plans are written within 20 weeks",
                     *       "status": 1,
                     *       "detail": "Read the record again, then repeat your change with its new ETag.",
                     *       "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "errors": [
                     *         {
                     *           "pointer": "/title",
                     *           "message": "Enter a title."
                     *         }
                     *       ],
                     *       "report": {
                     *         "sheets": [
                     *           {
                     *             "sheet": "plan",
                     *             "rows": 1,
                     *             "created": 1,
                     *             "changed": 1,
                     *             "unchanged": 1,
                     *             "rejected": 1,
                     *             "unknownColumns": [
                     *               "Unknown column"
                     *             ],
                     *             "missingRows": [
                     *               "Missing row"
                     *             ]
                     *           }
                     *         ],
                     *         "rows": [
                     *           {
                     *             "sheet": "plan",
                     *             "row": 1,
                     *             "ref": "5.7",
                     *             "outcome": "CREATED",
                     *             "errors": [
                     *               {
                     *                 "column": "progress",
                     *                 "value": "on track",
                     *                 "reason": "“on track” is not one of the six ratings."
                     *               }
                     *             ],
                     *             "notes": [
                     *               "Note"
                     *             ]
                     *           }
                     *         ],
                     *         "unknownSheets": [
                     *           "Unknown sheet"
                     *         ],
                     *         "stored": true,
                     *         "revision": 412
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ImportRefused"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listKpis: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description true: only headline measures */
                headline?: boolean;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Measures of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "code": "E06000006",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "definition": "Definition",
                     *           "numeratorDefinition": "Numerator definition",
                     *           "denominatorDefinition": "Denominator definition",
                     *           "unit": "PERCENT",
                     *           "polarity": "HIGH",
                     *           "frequency": "ANNUAL",
                     *           "population": "Population",
                     *           "sourceBody": "Source body",
                     *           "statutory": "Statutory",
                     *           "headline": true,
                     *           "caveat": "Caveat",
                     *           "observations": 1,
                     *           "latest": {
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "period": "2024",
                     *             "periodStart": "2024-09-30",
                     *             "periodEnd": "2024-09-30",
                     *             "numerator": 111,
                     *             "denominator": 207,
                     *             "value": 53.6,
                     *             "asStated": "As stated",
                     *             "status": "FINAL",
                     *             "caveat": "Caveat",
                     *             "source": "Stocktake report, July 2024",
                     *             "basis": "ENTERED"
                     *           },
                     *           "change": {
                     *             "fromPeriod": "From period",
                     *             "from": 62.5,
                     *             "toPeriod": "To period",
                     *             "to": 62.5,
                     *             "difference": 62.5,
                     *             "relativePercent": 1,
                     *             "sentence": "Up 30.2 percentage points (+115 % relative), from 26.3 % in 2023 to 56.5 % in 2024.",
                     *             "better": true
                     *           },
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageKpiView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Milestones of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "actionRef": "Action ref",
                     *           "position": 1,
                     *           "kind": "ACTIVITY",
                     *           "title": "Plans are written within 20 weeks",
                     *           "originalDue": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "forecast": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "actual": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "rating": "BLUE",
                     *           "confidence": "HIGH",
                     *           "stageMonths": 6,
                     *           "weight": 1,
                     *           "closed": true,
                     *           "late": true,
                     *           "overdueDays": 1,
                     *           "overdueSaid": "date not published, said to have passed",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageMilestoneView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createMilestones: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
                /** @description skip: store the good items in one revision and report the others; else one refused item refuses all */
                onError?: "skip";
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                 *           "milestone": {
                 *             "position": 1,
                 *             "kind": "ACTIVITY",
                 *             "title": "Plans are written within 20 weeks",
                 *             "originalDue": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "forecast": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "actual": {
                 *               "date": "2025-01-31",
                 *               "precision": "DAY"
                 *             },
                 *             "rating": "BLUE",
                 *             "confidence": "HIGH",
                 *             "stageMonths": 6,
                 *             "weight": 1,
                 *             "overdueSaid": "date not published, said to have passed",
                 *             "overdueSaidDays": 1
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneBatch"];
            };
        };
        responses: {
            /** @description What was stored, or would be */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stored": true,
                     *       "revision": 412,
                     *       "accepted": 2,
                     *       "refused": 0,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "status": 201,
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "problem": {
                     *             "type": "/api/v1/problems#stale",
                     *             "title": "Somebody changed this after you read it",
                     *             "status": 412,
                     *             "detail": "Read the record again, then repeat your change with its new ETag.",
                     *             "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "errors": [
                     *               {
                     *                 "pointer": "/title",
                     *                 "message": "Enter a title."
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Items were refused and nothing was stored */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Type",
                     *       "title": "Plans are written within 20 weeks",
                     *       "status": 1,
                     *       "detail": "Read the record again, then repeat your change with its new ETag.",
                     *       "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "errors": [
                     *         {
                     *           "pointer": "/title",
                     *           "message": "Enter a title."
                     *         }
                     *       ],
                     *       "report": {
                     *         "stored": true,
                     *         "revision": 412,
                     *         "accepted": 2,
                     *         "refused": 0,
                     *         "results": [
                     *           {
                     *             "index": 0,
                     *             "status": 201,
                     *             "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *             "version": 2,
                     *             "problem": {
                     *               "type": "/api/v1/problems#stale",
                     *               "title": "Somebody changed this after you read it",
                     *               "status": 412,
                     *               "detail": "Read the record again, then repeat your change with its new ETag.",
                     *               "requestId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "errors": [
                     *                 {
                     *                   "pointer": "/title",
                     *                   "message": "Enter a title."
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/problem+json": components["schemas"]["BatchRefused"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listPriorities: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Priorities of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "number": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "finding": "Leaders should improve the timeliness of plans.",
                     *           "organisations": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "shortName": "ICB",
                     *               "name": "Halton"
                     *             }
                     *           ],
                     *           "sro": "Director of Education",
                     *           "actions": 1,
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PagePriorityView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createPriority: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": 5,
                 *       "title": "Plans are written within 20 weeks",
                 *       "finding": "Leaders should improve the timeliness of plans.",
                 *       "organisationIds": [
                 *         "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11"
                 *       ],
                 *       "sro": "Director of Education"
                 *     }
                 */
                "application/json": components["schemas"]["PriorityDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listRiskStatements: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where no risks were identified. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "statement": "Statement",
                     *           "statedOn": "2024-09-30",
                     *           "statedBy": "Stated by",
                     *           "source": "Stocktake report, July 2024"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageRiskStatementView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listRisks: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description Number of a priority
                 * @example 1
                 */
                priority?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Risks of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "ref": "1.4",
                     *           "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "priorityNumber": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "cause": "Cause",
                     *           "event": "Event",
                     *           "consequence": "Consequence",
                     *           "owner": "Head of SEND",
                     *           "status": "OPEN",
                     *           "assessment": "not assessed",
                     *           "audience": "AREA",
                     *           "controls": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "version": 2,
                     *               "position": 1,
                     *               "description": "Description",
                     *               "owner": "Head of SEND",
                     *               "due": "2024-09-30",
                     *               "status": "IN_PLACE",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageRiskView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listStatementDrafts: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drafts you may read. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "authorId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "body": {},
                     *           "savedAt": "2024-10-13T08:30:00Z",
                     *           "proposedAt": "2024-10-13T08:30:00Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageSavedDraft"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listStocktakes: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stocktakes of a programme. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "revision": 412,
                     *           "takenAt": "2024-10-13T08:30:00Z",
                     *           "asAt": "2024-09-30",
                     *           "reason": "Reason",
                     *           "schemaVersion": 1,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageStocktakeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createStocktake: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "Six-monthly stocktake with DfE and NHS England",
                 *       "asAt": "2024-07-15"
                 *     }
                 */
                "application/json": components["schemas"]["StocktakeDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Frozen */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readLatestStocktake: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /** @description SHA-256 of the document in hexadecimal */
                    ETag?: string;
                    /** @description The same digest, as RFC 9530 writes it */
                    "Repr-Digest"?: string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schemaVersion": 2,
                     *       "area": {
                     *         "code": "E06000006",
                     *         "name": "Halton"
                     *       },
                     *       "programme": {
                     *         "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *         "title": "Plans are written within 20 weeks",
                     *         "instrument": "PRIORITY_ACTION_PLAN",
                     *         "inspectionFrom": "2024-09-30",
                     *         "inspectionTo": "2024-09-30",
                     *         "reportOn": "2024-09-30",
                     *         "monitoringOn": "2024-09-30",
                     *         "nextStocktakeOn": "2024-09-30",
                     *         "endsOn": "2024-09-30"
                     *       },
                     *       "revision": 412,
                     *       "at": "2024-10-13T08:30:00Z",
                     *       "recordedAt": "2024-10-13T08:30:00Z",
                     *       "sourcePapers": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "datedOn": "2024-09-30",
                     *           "positionOn": "2024-09-30",
                     *           "effectiveOn": "2024-09-30",
                     *           "note": "Note"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "actions": 1,
                     *         "listings": 1,
                     *         "progressDistinct": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "progressListed": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "impactDistinct": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "impactListed": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ]
                     *       },
                     *       "priorities": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "number": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "finding": "Leaders should improve the timeliness of plans.",
                     *           "bodies": [
                     *             "Bodie"
                     *           ],
                     *           "sro": "Director of Education",
                     *           "progress": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "impact": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "listings": [
                     *             {
                     *               "priority": 1,
                     *               "ref": "1.4",
                     *               "position": 1
                     *             }
                     *           ],
                     *           "leads": [
                     *             {
                     *               "role": "board-member",
                     *               "body": "Body",
                     *               "aspect": "Aspect"
                     *             }
                     *           ],
                     *           "sro": "Director of Education",
                     *           "successCriteria": [
                     *             "Every family has a named contact."
                     *           ],
                     *           "coProduction": "Co production",
                     *           "familyDifference": "Family difference",
                     *           "progress": "BLUE",
                     *           "impact": "BLUE",
                     *           "startOn": "2024-09-30",
                     *           "originalDue": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "revisedDue": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "forecast": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "actual": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "milestones": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "position": 1,
                     *               "kind": "ACTIVITY",
                     *               "title": "Plans are written within 20 weeks",
                     *               "originalDue": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "actual": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "rating": "BLUE",
                     *               "confidence": "HIGH",
                     *               "stageMonths": 1,
                     *               "weight": 1,
                     *               "overdueSaid": "Overdue said",
                     *               "overdueSaidDays": 1,
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "statements": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "positionOn": "2024-09-30",
                     *               "reportedOn": "2024-09-30",
                     *               "authorRole": "Author role",
                     *               "progress": "BLUE",
                     *               "impact": "BLUE",
                     *               "impactReason": "Impact reason",
                     *               "confidence": "HIGH",
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "actual": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "narrative": "Two of three steps are done; the third is under way.",
                     *               "narrativeHash": "Narrative hash",
                     *               "evidence": [
                     *                 {
                     *                   "title": "Audit report, July 2024",
                     *                   "url": "https://www.example.org/audit.pdf"
                     *                 }
                     *               ],
                     *               "overrideReason": "Override reason",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "deadlineChanges": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "from": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "to": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "reason": "Reason",
                     *               "category": "CAPACITY",
                     *               "state": "REQUESTED",
                     *               "imported": true,
                     *               "requestedRole": "Requested role",
                     *               "requestedOn": "2024-09-30",
                     *               "decidedOn": "2024-09-30",
                     *               "decisionReason": "Decision reason",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "needs": [
                     *             "Need"
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "risks": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "ref": "1.4",
                     *           "priority": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "cause": "Cause",
                     *           "event": "Event",
                     *           "consequence": "Consequence",
                     *           "owner": "Head of SEND",
                     *           "status": "Status",
                     *           "assessment": "Assessment",
                     *           "controls": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "position": 1,
                     *               "description": "Description",
                     *               "owner": "Head of SEND",
                     *               "due": "2024-09-30",
                     *               "status": "Status",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "riskStatements": [
                     *         {
                     *           "priority": 1,
                     *           "statement": "Statement",
                     *           "statedOn": "2024-09-30",
                     *           "statedBy": "Stated by",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "kpis": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "code": "E06000006",
                     *           "priority": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "definition": "Definition",
                     *           "numeratorDefinition": "Numerator definition",
                     *           "denominatorDefinition": "Denominator definition",
                     *           "unit": "Unit",
                     *           "polarity": "Polarity",
                     *           "frequency": "Frequency",
                     *           "population": "Population",
                     *           "sourceBody": "Source body",
                     *           "statutory": "Statutory",
                     *           "headline": true,
                     *           "caveat": "Caveat",
                     *           "observations": [
                     *             {
                     *               "period": "Period",
                     *               "periodStart": "2024-09-30",
                     *               "periodEnd": "2024-09-30",
                     *               "numerator": 60,
                     *               "denominator": 96,
                     *               "value": "26.3",
                     *               "asStated": "As stated",
                     *               "status": "Status",
                     *               "caveat": "Caveat",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "surveys": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "code": "E06000006",
                     *           "title": "Plans are written within 20 weeks",
                     *           "audience": "Audience",
                     *           "rounds": [
                     *             {
                     *               "position": 1,
                     *               "title": "Plans are written within 20 weeks",
                     *               "opensOn": "2024-09-30",
                     *               "closesOn": "2024-09-30",
                     *               "responses": 1,
                     *               "responsesNote": "not published",
                     *               "baseline": true,
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "printedFigures": [
                     *         {
                     *           "paper": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "scope": "Scope",
                     *           "rating": "BLUE",
                     *           "value": "17",
                     *           "source": "Stocktake report, July 2024"
                     *         }
                     *       ],
                     *       "cycles": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "periodFrom": "2024-09-30",
                     *           "periodTo": "2024-09-30",
                     *           "dueOn": "2024-09-30",
                     *           "state": "OPEN",
                     *           "openedOn": "2024-09-30",
                     *           "closedOn": "2024-09-30",
                     *           "closeReason": "Close reason",
                     *           "closes": [
                     *             {
                     *               "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "declared": "BLUE",
                     *               "impact": "BLUE",
                     *               "system": "BLUE",
                     *               "rule": "NOT_REQUIRED",
                     *               "thresholds": 1,
                     *               "due": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "statedInCycle": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StocktakeDocument"];
                };
            };
            /** @description You have it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listSurveys: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Surveys of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "code": "E06000006",
                     *           "title": "Plans are written within 20 weeks",
                     *           "audience": "Audience",
                     *           "rounds": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "version": 2,
                     *               "position": 1,
                     *               "title": "Plans are written within 20 weeks",
                     *               "opensOn": "2024-09-30",
                     *               "closesOn": "2024-09-30",
                     *               "responses": 1,
                     *               "responsesNote": "not published",
                     *               "baseline": true,
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageSurveyView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listThresholds: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thresholds of a programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "values": {
                     *             "number": 1,
                     *             "redOverdueDays": 1,
                     *             "amberCycles": 1,
                     *             "impactUnratedMonths": 1,
                     *             "redatedTimes": 1,
                     *             "redatedDays": 1,
                     *             "betterCycles": 1,
                     *             "forecastJumpDays": 1,
                     *             "decisionDays": 1
                     *           },
                     *           "setOn": "2024-09-30",
                     *           "reason": "Reason",
                     *           "inForce": true
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageThresholdsView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    createThresholds: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the programme */
                programmeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "redOverdueDays": 90,
                 *       "amberCycles": 3,
                 *       "impactUnratedMonths": 6,
                 *       "redatedTimes": 2,
                 *       "redatedDays": 90,
                 *       "betterCycles": 2,
                 *       "forecastJumpDays": 60,
                 *       "decisionDays": 28,
                 *       "reason": "Reason"
                 *     }
                 */
                "application/json": components["schemas"]["ThresholdsDraft"];
            };
        };
        responses: {
            /** @description With dryRun: what would be created; nothing is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description Set */
            201: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    Location: components["headers"]["Location"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listFindingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules of findings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "F01",
                     *         "title": "Past its date and not red",
                     *         "why": "The paper said that no completion date had been missed, beside two actions that were already late.",
                     *         "severity": "HIGH",
                     *         "threshold": "more than 28 days"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FindingRuleView"][];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listLocalAuthorities: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Local authorities. */
            200: {
                headers: {
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "areaCode": "E06000006",
                     *           "name": "Halton",
                     *           "region": "North West",
                     *           "dfeNumber": "876"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageLocalAuthority"];
                };
            };
            400: components["responses"]["Invalid"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles and permissions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roles": [
                     *         {
                     *           "role": "board-member",
                     *           "meaning": "Read programmes, priorities and actions",
                     *           "permissions": [
                     *             "plan:read"
                     *           ]
                     *         }
                     *       ],
                     *       "permissions": [
                     *         {
                     *           "permission": "plan:read",
                     *           "meaning": "Read programmes, priorities and actions"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionTable"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rating vocabulary. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "BLUE",
                     *         "letter": "Letter",
                     *         "shape": "Shape",
                     *         "fill": "Fill",
                     *         "ink": "Ink",
                     *         "progressWord": "Progress word",
                     *         "progressMeaning": "Progress meaning",
                     *         "impactWord": "Impact word",
                     *         "impactMeaning": "Impact meaning"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RatingView"][];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readRisk: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the risk */
                riskId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A risk. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "ref": "1.4",
                     *       "priorityId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "priorityNumber": 1,
                     *       "title": "Plans are written within 20 weeks",
                     *       "cause": "Cause",
                     *       "event": "Event",
                     *       "consequence": "Consequence",
                     *       "owner": "Head of SEND",
                     *       "status": "OPEN",
                     *       "assessment": "not assessed",
                     *       "audience": "AREA",
                     *       "controls": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "position": 1,
                     *           "description": "Description",
                     *           "owner": "Head of SEND",
                     *           "due": "2024-09-30",
                     *           "status": "IN_PLACE",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["RiskView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listControls: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the risk */
                riskId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Controls of a risk. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "position": 1,
                     *           "description": "Description",
                     *           "owner": "Head of SEND",
                     *           "due": "2024-09-30",
                     *           "status": "IN_PLACE",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageControlView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readStocktake: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the stocktake */
                stocktakeId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /** @description SHA-256 of the document in hexadecimal */
                    ETag?: string;
                    /** @description The same digest, as RFC 9530 writes it */
                    "Repr-Digest"?: string;
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schemaVersion": 2,
                     *       "area": {
                     *         "code": "E06000006",
                     *         "name": "Halton"
                     *       },
                     *       "programme": {
                     *         "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *         "title": "Plans are written within 20 weeks",
                     *         "instrument": "PRIORITY_ACTION_PLAN",
                     *         "inspectionFrom": "2024-09-30",
                     *         "inspectionTo": "2024-09-30",
                     *         "reportOn": "2024-09-30",
                     *         "monitoringOn": "2024-09-30",
                     *         "nextStocktakeOn": "2024-09-30",
                     *         "endsOn": "2024-09-30"
                     *       },
                     *       "revision": 412,
                     *       "at": "2024-10-13T08:30:00Z",
                     *       "recordedAt": "2024-10-13T08:30:00Z",
                     *       "sourcePapers": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "datedOn": "2024-09-30",
                     *           "positionOn": "2024-09-30",
                     *           "effectiveOn": "2024-09-30",
                     *           "note": "Note"
                     *         }
                     *       ],
                     *       "counts": {
                     *         "actions": 1,
                     *         "listings": 1,
                     *         "progressDistinct": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "progressListed": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "impactDistinct": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ],
                     *         "impactListed": [
                     *           {
                     *             "rating": "BLUE",
                     *             "count": 60,
                     *             "of": 96,
                     *             "percent": 63
                     *           }
                     *         ]
                     *       },
                     *       "priorities": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "number": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "finding": "Leaders should improve the timeliness of plans.",
                     *           "bodies": [
                     *             "Bodie"
                     *           ],
                     *           "sro": "Director of Education",
                     *           "progress": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "impact": [
                     *             {
                     *               "rating": "BLUE",
                     *               "count": 60,
                     *               "of": 96,
                     *               "percent": 63
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "listings": [
                     *             {
                     *               "priority": 1,
                     *               "ref": "1.4",
                     *               "position": 1
                     *             }
                     *           ],
                     *           "leads": [
                     *             {
                     *               "role": "board-member",
                     *               "body": "Body",
                     *               "aspect": "Aspect"
                     *             }
                     *           ],
                     *           "sro": "Director of Education",
                     *           "successCriteria": [
                     *             "Every family has a named contact."
                     *           ],
                     *           "coProduction": "Co production",
                     *           "familyDifference": "Family difference",
                     *           "progress": "BLUE",
                     *           "impact": "BLUE",
                     *           "startOn": "2024-09-30",
                     *           "originalDue": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "revisedDue": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "forecast": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "actual": {
                     *             "date": "2025-01-31",
                     *             "precision": "DAY"
                     *           },
                     *           "milestones": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "position": 1,
                     *               "kind": "ACTIVITY",
                     *               "title": "Plans are written within 20 weeks",
                     *               "originalDue": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "actual": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "rating": "BLUE",
                     *               "confidence": "HIGH",
                     *               "stageMonths": 1,
                     *               "weight": 1,
                     *               "overdueSaid": "Overdue said",
                     *               "overdueSaidDays": 1,
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "statements": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "positionOn": "2024-09-30",
                     *               "reportedOn": "2024-09-30",
                     *               "authorRole": "Author role",
                     *               "progress": "BLUE",
                     *               "impact": "BLUE",
                     *               "impactReason": "Impact reason",
                     *               "confidence": "HIGH",
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "actual": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "narrative": "Two of three steps are done; the third is under way.",
                     *               "narrativeHash": "Narrative hash",
                     *               "evidence": [
                     *                 {
                     *                   "title": "Audit report, July 2024",
                     *                   "url": "https://www.example.org/audit.pdf"
                     *                 }
                     *               ],
                     *               "overrideReason": "Override reason",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "deadlineChanges": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "from": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "to": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "reason": "Reason",
                     *               "category": "CAPACITY",
                     *               "state": "REQUESTED",
                     *               "imported": true,
                     *               "requestedRole": "Requested role",
                     *               "requestedOn": "2024-09-30",
                     *               "decidedOn": "2024-09-30",
                     *               "decisionReason": "Decision reason",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "needs": [
                     *             "Need"
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "risks": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "ref": "1.4",
                     *           "priority": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "cause": "Cause",
                     *           "event": "Event",
                     *           "consequence": "Consequence",
                     *           "owner": "Head of SEND",
                     *           "status": "Status",
                     *           "assessment": "Assessment",
                     *           "controls": [
                     *             {
                     *               "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "position": 1,
                     *               "description": "Description",
                     *               "owner": "Head of SEND",
                     *               "due": "2024-09-30",
                     *               "status": "Status",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "riskStatements": [
                     *         {
                     *           "priority": 1,
                     *           "statement": "Statement",
                     *           "statedOn": "2024-09-30",
                     *           "statedBy": "Stated by",
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "kpis": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "code": "E06000006",
                     *           "priority": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "definition": "Definition",
                     *           "numeratorDefinition": "Numerator definition",
                     *           "denominatorDefinition": "Denominator definition",
                     *           "unit": "Unit",
                     *           "polarity": "Polarity",
                     *           "frequency": "Frequency",
                     *           "population": "Population",
                     *           "sourceBody": "Source body",
                     *           "statutory": "Statutory",
                     *           "headline": true,
                     *           "caveat": "Caveat",
                     *           "observations": [
                     *             {
                     *               "period": "Period",
                     *               "periodStart": "2024-09-30",
                     *               "periodEnd": "2024-09-30",
                     *               "numerator": 60,
                     *               "denominator": 96,
                     *               "value": "26.3",
                     *               "asStated": "As stated",
                     *               "status": "Status",
                     *               "caveat": "Caveat",
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "surveys": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "code": "E06000006",
                     *           "title": "Plans are written within 20 weeks",
                     *           "audience": "Audience",
                     *           "rounds": [
                     *             {
                     *               "position": 1,
                     *               "title": "Plans are written within 20 weeks",
                     *               "opensOn": "2024-09-30",
                     *               "closesOn": "2024-09-30",
                     *               "responses": 1,
                     *               "responsesNote": "not published",
                     *               "baseline": true,
                     *               "source": "Stocktake report, July 2024",
                     *               "basis": "ENTERED"
                     *             }
                     *           ],
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "printedFigures": [
                     *         {
                     *           "paper": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "scope": "Scope",
                     *           "rating": "BLUE",
                     *           "value": "17",
                     *           "source": "Stocktake report, July 2024"
                     *         }
                     *       ],
                     *       "cycles": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "title": "Plans are written within 20 weeks",
                     *           "periodFrom": "2024-09-30",
                     *           "periodTo": "2024-09-30",
                     *           "dueOn": "2024-09-30",
                     *           "state": "OPEN",
                     *           "openedOn": "2024-09-30",
                     *           "closedOn": "2024-09-30",
                     *           "closeReason": "Close reason",
                     *           "closes": [
                     *             {
                     *               "actionId": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *               "declared": "BLUE",
                     *               "impact": "BLUE",
                     *               "system": "BLUE",
                     *               "rule": "NOT_REQUIRED",
                     *               "thresholds": 1,
                     *               "due": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "forecast": {
                     *                 "date": "2025-01-31",
                     *                 "precision": "DAY"
                     *               },
                     *               "statedInCycle": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StocktakeDocument"];
                };
            };
            /** @description You have it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    acceptSubmission: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the submission */
                submissionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    returnSubmission: {
        parameters: {
            query?: {
                /** @description true: everything is checked and answered as if it were done, and nothing is stored */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description A key of the caller's own for this request: sent again with the same body it is carried out once and answered the same. Ignored with dryRun.
                 * @example 9f1c2b9e-import-july
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the record as it was read; a change of anything newer is refused */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the submission */
                submissionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Reason"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnDraft"];
            };
        };
        responses: {
            /** @description Returned */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "revision": 412
                     *     }
                     */
                    "application/json": components["schemas"]["Written"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    readSurvey: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the survey */
                surveyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A survey. */
            200: {
                headers: {
                    ETag: components["headers"]["VersionTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *       "version": 2,
                     *       "code": "E06000006",
                     *       "title": "Plans are written within 20 weeks",
                     *       "audience": "Audience",
                     *       "rounds": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "position": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "opensOn": "2024-09-30",
                     *           "closesOn": "2024-09-30",
                     *           "responses": 1,
                     *           "responsesNote": "not published",
                     *           "baseline": true,
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "source": "Stocktake report, July 2024",
                     *       "basis": "ENTERED"
                     *     }
                     */
                    "application/json": components["schemas"]["SurveyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
    listRounds: {
        parameters: {
            query?: {
                /**
                 * @description A past date (its end in Europe/London) or an instant; the future is refused
                 * @example 2024-07-15
                 */
                asAt?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /**
                 * @description A revision of the area's history: exactly what was known then
                 * @example 12
                 */
                revision?: string;
                /** @description Items to a page, at most 500 */
                size?: number;
            };
            header?: {
                /** @description ETag of the answer one already has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the survey */
                surveyId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rounds of a survey. */
            200: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    Link: components["headers"]["Links"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-7a3e-7c55-9d1b-4f6f2c1f0a11",
                     *           "version": 2,
                     *           "position": 1,
                     *           "title": "Plans are written within 20 weeks",
                     *           "opensOn": "2024-09-30",
                     *           "closesOn": "2024-09-30",
                     *           "responses": 1,
                     *           "responsesNote": "not published",
                     *           "baseline": true,
                     *           "source": "Stocktake report, July 2024",
                     *           "basis": "ENTERED"
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 50,
                     *         "number": 1,
                     *         "totalItems": 96,
                     *         "totalPages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PageRoundView"];
                };
            };
            /** @description Nothing changed since the answer whose ETag was sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ViewTag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Busy"];
        };
    };
}
