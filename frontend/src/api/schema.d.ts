// Generated from openapi.yaml by `npm run contract:types`. Do not edit.

export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me"];
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
        get: operations["programmes"];
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
        get: operations["programme"];
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
        MeView: {
            areas: components["schemas"]["MyArea"][];
            displayName: string;
            email?: string;
            personId?: string;
        };
        MyArea: {
            code: string;
            name: string;
            permissions: string[];
            roles: string[];
            sroPriorities: string[];
        };
        PageInfo: {
            number: number;
            size: number;
            totalItems: number;
            totalPages: number;
        };
        PaperView: {
            /** Format: date */
            datedOn?: string;
            /** Format: date */
            effectiveOn?: string;
            id: string;
            note: string;
            /** Format: date */
            positionOn: string;
            title: string;
        };
        ProgrammeSummary: {
            areaCode: string;
            areaName: string;
            id: string;
            instrument: string;
            instrumentName: string;
            /** Format: date */
            reportOn?: string;
            title: string;
        };
        ProgrammeView: {
            areaCode: string;
            areaName: string;
            id: string;
            instrument: string;
            instrumentName: string;
            papers: components["schemas"]["PaperView"][];
            /** Format: date */
            reportOn?: string;
            title: string;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type MeView = components['schemas']['MeView'];
export type MyArea = components['schemas']['MyArea'];
export type PageInfo = components['schemas']['PageInfo'];
export type PaperView = components['schemas']['PaperView'];
export type ProgrammeSummary = components['schemas']['ProgrammeSummary'];
export type ProgrammeView = components['schemas']['ProgrammeView'];
export type $defs = Record<string, never>;
export interface operations {
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    programmes: {
        parameters: {
            query?: {
                area?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProgrammeSummary"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
        };
    };
    programme: {
        parameters: {
            query?: {
                asAt?: string;
            };
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
}
