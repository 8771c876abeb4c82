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
         * @description An Excel workbook with one sheet for each kind of record (priorities, plan, milestones, risks, risk-statements, controls, kpis, observations, surveys, survey-rounds, printed), or a csv file with one of them. Rows are found by their references: loading a file twice changes nothing, blank cells leave what is stored, and rows that the file does not mention are untouched and listed. Everything is stored or nothing, unless onError=skip. With effectiveDate it is a past state, which also needs plan:backdate and must be loaded oldest first. Each field may be given in the query instead.
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
        /** @description Actions to add, at most 5,000. */
        ActionBatch: {
            items: components["schemas"]["ActionDraft"][];
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
        /** @description From, to, percentage points and, labelled, relative */
        ChangeView: {
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
             * @description Days by which the agreed date was moved
             * @example 1
             */
            slippageDays?: number;
        };
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
            change?: components["schemas"]["ChangeView"];
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
        /** @description How many milestones are reached or no longer required */
        MilestoneCount: {
            /**
             * Format: int32
             * @example 1
             */
            closed: number;
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
             * Format: int32
             * @example 1
             */
            position: number;
            rating?: components["schemas"]["Rating"];
            /** @example Plans are written within 20 weeks */
            title: string;
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
             * Format: int32
             * @example 1
             */
            position?: number;
            rating?: components["schemas"]["Rating"] | null;
            /** @example Plans are written within 20 weeks */
            title?: string;
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
            /** @example true */
            late: boolean;
            originalDue?: components["schemas"]["PlannedDate"];
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            rating?: components["schemas"]["Rating"];
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
            progress: components["schemas"]["RatingCount"][];
            progressChart: components["schemas"]["Chart"];
            progressListed: components["schemas"]["RatingCount"][];
            /** @example 94 distinct actions, 98 listings: one action stands in more than one priority. */
            sentence: string;
            /** @example true */
            sharesMayNotAddTo100: boolean;
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
        /** @description One page of a list: control by control. */
        PageControlView: {
            items: components["schemas"]["ControlView"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description One page of a list: evidence by evidence. */
        PageEvidenceView: {
            items: components["schemas"]["EvidenceView"][];
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
        /** @description What one says of a saved. */
        SavedDraft: {
            body?: components["schemas"]["JsonNode"];
            id?: components["schemas"]["UUID"];
            savedAt?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @example 2
             */
            version?: number;
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
            /** @example Family difference */
            familyDifference?: string;
            forecast?: components["schemas"]["PlannedDate"];
            id: components["schemas"]["UUID"];
            impact?: components["schemas"]["Rating"];
            leads: components["schemas"]["StocktakeLead"][];
            listings: components["schemas"]["StocktakeListing"][];
            milestones: components["schemas"]["StocktakeMilestone"][];
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
        /** @description The whole programme in one state, as canonical JSON (RFC 8785): keys sorted, integers and strings only, decimals as strings. A field that is absent was not said. */
        StocktakeDocument: {
            actions: components["schemas"]["StocktakeAction"][];
            area: components["schemas"]["StocktakeArea"];
            /** @description When that revision became true */
            at: components["schemas"]["Instant"];
            counts: components["schemas"]["StocktakeCounts"];
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
             * @example 1
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
            /**
             * Format: int32
             * @example 1
             */
            position: number;
            rating?: components["schemas"]["Rating"];
            /** @example Stocktake report, July 2024 */
            source?: string;
            /** @example Plans are written within 20 weeks */
            title: string;
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
export type ActionBatch = components['schemas']['ActionBatch'];
export type ActionDraft = components['schemas']['ActionDraft'];
export type ActionLine = components['schemas']['ActionLine'];
export type ActionPatch = components['schemas']['ActionPatch'];
export type ActionView = components['schemas']['ActionView'];
export type AreaView = components['schemas']['AreaView'];
export type Audience = components['schemas']['Audience'];
export type Basis = components['schemas']['Basis'];
export type BatchRefused = components['schemas']['BatchRefused'];
export type BatchReport = components['schemas']['BatchReport'];
export type BatchResult = components['schemas']['BatchResult'];
export type BodyView = components['schemas']['BodyView'];
export type CellError = components['schemas']['CellError'];
export type ChangeView = components['schemas']['ChangeView'];
export type Chart = components['schemas']['Chart'];
export type ChartTable = components['schemas']['ChartTable'];
export type Confidence = components['schemas']['Confidence'];
export type ControlView = components['schemas']['ControlView'];
export type DashboardView = components['schemas']['DashboardView'];
export type Dates = components['schemas']['Dates'];
export type DatesView = components['schemas']['DatesView'];
export type EvidenceLink = components['schemas']['EvidenceLink'];
export type EvidenceView = components['schemas']['EvidenceView'];
export type FieldChange = components['schemas']['FieldChange'];
export type FieldError = components['schemas']['FieldError'];
export type GrantDraft = components['schemas']['GrantDraft'];
export type GrantReceipt = components['schemas']['GrantReceipt'];
export type GrantState = components['schemas']['GrantState'];
export type GrantView = components['schemas']['GrantView'];
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
export type PageActionView = components['schemas']['PageActionView'];
export type PageAreaView = components['schemas']['PageAreaView'];
export type PageControlView = components['schemas']['PageControlView'];
export type PageEvidenceView = components['schemas']['PageEvidenceView'];
export type PageGrantView = components['schemas']['PageGrantView'];
export type PageInfo = components['schemas']['PageInfo'];
export type PageKpiView = components['schemas']['PageKpiView'];
export type PageLocalAuthority = components['schemas']['PageLocalAuthority'];
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
export type PageStatementView = components['schemas']['PageStatementView'];
export type PageStocktakeView = components['schemas']['PageStocktakeView'];
export type PageSurveyView = components['schemas']['PageSurveyView'];
export type PaperView = components['schemas']['PaperView'];
export type PermissionTable = components['schemas']['PermissionTable'];
export type PermissionView = components['schemas']['PermissionView'];
export type PersonView = components['schemas']['PersonView'];
export type PlacedMilestoneDraft = components['schemas']['PlacedMilestoneDraft'];
export type PlannedDate = components['schemas']['PlannedDate'];
export type Precision = components['schemas']['Precision'];
export type PrintedComparison = components['schemas']['PrintedComparison'];
export type PrintedLine = components['schemas']['PrintedLine'];
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
export type RecordRevision = components['schemas']['RecordRevision'];
export type RedactionDraft = components['schemas']['RedactionDraft'];
export type RedactionStatus = components['schemas']['RedactionStatus'];
export type RedactionView = components['schemas']['RedactionView'];
export type RevisionChange = components['schemas']['RevisionChange'];
export type RevisionDetail = components['schemas']['RevisionDetail'];
export type RevisionView = components['schemas']['RevisionView'];
export type Risks = components['schemas']['Risks'];
export type RiskStatementView = components['schemas']['RiskStatementView'];
export type RiskView = components['schemas']['RiskView'];
export type RoleView = components['schemas']['RoleView'];
export type RoundView = components['schemas']['RoundView'];
export type RowReport = components['schemas']['RowReport'];
export type SavedDraft = components['schemas']['SavedDraft'];
export type SheetReport = components['schemas']['SheetReport'];
export type State = components['schemas']['State'];
export type StatementDraft = components['schemas']['StatementDraft'];
export type StatementView = components['schemas']['StatementView'];
export type Status = components['schemas']['Status'];
export type StocktakeAction = components['schemas']['StocktakeAction'];
export type StocktakeArea = components['schemas']['StocktakeArea'];
export type StocktakeControl = components['schemas']['StocktakeControl'];
export type StocktakeCounts = components['schemas']['StocktakeCounts'];
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
export type Succeeded = components['schemas']['Succeeded'];
export type SuccessionDraft = components['schemas']['SuccessionDraft'];
export type SurveyView = components['schemas']['SurveyView'];
export type TableChanges = components['schemas']['TableChanges'];
export type Uuid = components['schemas']['UUID'];
export type Verification = components['schemas']['Verification'];
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
                     *         "slippageDays": 1
                     *       },
                     *       "progress": "BLUE",
                     *       "impact": "BLUE",
                     *       "impactReason": "Impact reason",
                     *       "confidence": "HIGH",
                     *       "statedOn": "2024-09-30",
                     *       "narrative": "Two of three steps are done; the third is under way.",
                     *       "milestones": {
                     *         "closed": 1,
                     *         "total": 1
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
                     *           "closed": true,
                     *           "late": true,
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
                 *       "confidence": "HIGH"
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
                     *       "body": {},
                     *       "savedAt": "2024-10-13T08:30:00Z"
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
                     *       "body": {},
                     *       "savedAt": "2024-10-13T08:30:00Z"
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
                 *       "positionOn": "2024-09-30"
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
                     *       "closed": true,
                     *       "late": true,
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
                     *             "slippageDays": 1
                     *           },
                     *           "progress": "BLUE",
                     *           "impact": "BLUE",
                     *           "impactReason": "Impact reason",
                     *           "confidence": "HIGH",
                     *           "statedOn": "2024-09-30",
                     *           "narrative": "Two of three steps are done; the third is under way.",
                     *           "milestones": {
                     *             "closed": 1,
                     *             "total": 1
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
                     *         "sharesMayNotAddTo100": true
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
                     *             "daysLate": 1
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
                     *             "daysLate": 1
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
                     *           "closed": true,
                     *           "late": true,
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
                 *             "confidence": "HIGH"
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
                     *       "schemaVersion": 1,
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
                     *       "schemaVersion": 1,
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
