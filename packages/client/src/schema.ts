/** The types of `/api/v1`: made from its description by `npm run generate`, never edited. */
export interface paths {
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects: A project: what it wants, who pays for it, where it works.
         * @description List projects: A project: what it wants, who pays for it, where it works.
         */
        get: operations["listProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of projects
         * @description Get one of projects
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of projects
         * @description Get what was signed of one of projects
         */
        get: operations["getProjectSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List training-modules: A topic of a training, with what is needed to hold it.
         * @description List training-modules: A topic of a training, with what is needed to hold it.
         */
        get: operations["listTrainingModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-modules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of training-modules
         * @description Get one of training-modules
         */
        get: operations["getTrainingModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-modules/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of training-modules
         * @description Get what was signed of one of training-modules
         */
        get: operations["getTrainingModuleSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List municipalities: A municipality that takes part. The point is the middle of it, never the place of an activity.
         * @description List municipalities: A municipality that takes part. The point is the middle of it, never the place of an activity.
         */
        get: operations["listMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/municipalities/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of municipalities
         * @description Get one of municipalities
         */
        get: operations["getMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/municipalities/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of municipalities
         * @description Get what was signed of one of municipalities
         */
        get: operations["getMunicipalitySource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories: What somebody did for families who have fled, told by a local leader.
         * @description List stories: What somebody did for families who have fled, told by a local leader.
         */
        get: operations["listStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of stories
         * @description Get one of stories
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of stories
         * @description Get what was signed of one of stories
         */
        get: operations["getStorySource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/research": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List research: A piece of research that follows the work.
         * @description List research: A piece of research that follows the work.
         */
        get: operations["listResearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/research/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of research
         * @description Get one of research
         */
        get: operations["getResearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/research/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of research
         * @description Get what was signed of one of research
         */
        get: operations["getResearchSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents: A document of the material shelf, with its file and the editions before it.
         * @description List documents: A document of the material shelf, with its file and the editions before it.
         */
        get: operations["listDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of documents
         * @description Get one of documents
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of documents
         * @description Get what was signed of one of documents
         */
        get: operations["getDocumentSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts: Somebody to ask: name, role and place as agreed, never an address.
         * @description List contacts: Somebody to ask: name, role and place as agreed, never an address.
         */
        get: operations["listContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of contacts
         * @description Get one of contacts
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of contacts
         * @description Get what was signed of one of contacts
         */
        get: operations["getContactSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pages: A page of its own, such as the one about privacy.
         * @description List pages: A page of its own, such as the one about privacy.
         */
        get: operations["listPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of pages
         * @description Get one of pages
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of pages
         * @description Get what was signed of one of pages
         */
        get: operations["getPageSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations: A partner or funder that may be named.
         * @description List organisations: A partner or funder that may be named.
         */
        get: operations["listOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of organisations
         * @description Get one of organisations
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of one of organisations
         * @description Get what was signed of one of organisations
         */
        get: operations["getOrganisationSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search in everything that readers may see
         * @description Search in everything that readers may see
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what has become of documents
         * @description List what has become of documents
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
    "/api/v1/changes/{cursor}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a copy is gone
         * @description Confirm that a copy is gone
         */
        post: operations["confirmGone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where documents stand
         * @description List where documents stand
         */
        get: operations["listWhereTheyStand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what stands on every page
         * @description Get what stands on every page
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/site/{name}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was signed of settings, menus and the like
         * @description Get what was signed of settings, menus and the like
         */
        get: operations["getSiteSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything as files
         * @description Get everything as files
         */
        get: operations["export"];
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
        /** @description A project: what it wants, who pays for it, where it works. */
        Project: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "projects";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            title: components["schemas"]["Text"];
            shortName: string | null;
            summary: components["schemas"]["Text"] | null;
            body?: components["schemas"]["RichText"] | null;
            picture: components["schemas"]["Picture"] | null;
            status: ("planned" | "ongoing" | "completed") | null;
            startsOn: string | null;
            endsOn: string | null;
            aim: components["schemas"]["Text"] | null;
            overallAim: components["schemas"]["Text"] | null;
            targetGroup: components["schemas"]["Text"] | null;
            trainingAudience: components["schemas"]["Text"] | null;
            purposes: components["schemas"]["Text"][];
            funders: {
                name: string;
                expanded: components["schemas"]["Text"] | null;
                isEU: boolean;
                notice: components["schemas"]["Text"] | null;
                reference: string | null;
            }[];
            partners: {
                /** @description ISO 3166-1, two letters. */
                country: string;
                organisation: components["schemas"]["Reference"] | null;
            }[];
            municipalities: {
                /** @enum {string} */
                part: "site" | "partner";
                municipality: components["schemas"]["Reference"];
            }[];
            /** @description Its training, in order. */
            modules: components["schemas"]["Reference"][];
            quotes: {
                text: components["schemas"]["Text"];
                attribution: string | null;
            }[];
            glossary: {
                term: string;
                meaning: components["schemas"]["Text"];
            }[];
        };
        /** @description Plain text, and the language that it is really in. */
        Text: {
            text: string;
            /**
             * @description The language that it is really in.
             * @enum {string}
             */
            lang: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
            /**
             * @description In which direction that language is written.
             * @enum {string}
             */
            dir: "ltr" | "rtl";
            /** @description Whether it is the original, because nobody has translated it into the language asked for. */
            isFallback: boolean;
        };
        /** @description A long text, in the format that was asked for. */
        RichText: {
            /** @enum {string} */
            format: "html" | "markdown" | "text" | "lexical";
            /** @description A string; for `lexical` the editor’s own state, in which documents stand as their ids. */
            value: string | {
                [key: string]: unknown;
            };
            /**
             * @description The language that it is really in.
             * @enum {string}
             */
            lang: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
            /**
             * @description In which direction that language is written.
             * @enum {string}
             */
            dir: "ltr" | "rtl";
            /** @description Whether it is the original, because nobody has translated it into the language asked for. */
            isFallback: boolean;
        };
        /** @description A picture that something live shows, in all its sizes. */
        Picture: {
            id: string;
            /**
             * Format: uri
             * @description Absolute.
             */
            url: string;
            width: number;
            height: number;
            alt: components["schemas"]["Text"];
            caption: components["schemas"]["Text"] | null;
            credit: string | null;
            renditions: {
                /**
                 * Format: uri
                 * @description Absolute.
                 */
                url: string;
                /** @example image/avif */
                type: string;
                width: number;
                height: number;
            }[];
        };
        /** @description Another live document, in short. */
        Reference: {
            /** @enum {string} */
            kind: "projects" | "training-modules" | "municipalities" | "stories" | "research" | "documents" | "contacts" | "pages" | "organisations";
            id: string;
            slug: string | null;
            title: components["schemas"]["Text"] | null;
            url: string | null;
        };
        /** @description A document of any kind. */
        AnyDocument: components["schemas"]["Project"] | components["schemas"]["TrainingModule"] | components["schemas"]["Municipality"] | components["schemas"]["Story"] | components["schemas"]["Research"] | components["schemas"]["Document"] | components["schemas"]["Contact"] | components["schemas"]["Page"] | components["schemas"]["Organisation"];
        /** @description A topic of a training, with what is needed to hold it. */
        TrainingModule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "training-modules";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            title: components["schemas"]["Text"];
            number: number | null;
            summary: components["schemas"]["Text"] | null;
            /** @description The heading that it stands under. */
            part: components["schemas"]["Text"] | null;
            project: components["schemas"]["Reference"] | null;
            picture: components["schemas"]["Picture"] | null;
            body?: components["schemas"]["RichText"] | null;
            preparation?: components["schemas"]["RichText"] | null;
            exercises?: components["schemas"]["RichText"] | null;
            facilitatorNotes?: components["schemas"]["RichText"] | null;
            audience: components["schemas"]["Text"] | null;
            objectives: components["schemas"]["Text"][];
            /** @description Keys of the vocabulary of topics. */
            topics: string[];
            /** @description Keys of the vocabulary of formats. */
            formats: string[];
            minutes: number | null;
            groupSize: {
                min: number | null;
                max: number | null;
            } | null;
            /** @enum {string} */
            cases: "none" | "fictional" | "composite";
            contentNotice: components["schemas"]["Text"] | null;
            hasQuickExit: boolean;
            showsSupport: boolean;
            documents: components["schemas"]["Reference"][];
            versionLabel: string | null;
            changes: {
                date: string | null;
                note: components["schemas"]["Text"];
            }[];
            licence: string | null;
            citation: string | null;
            /** @description A PDF of it to take along. */
            handout: string | null;
        };
        /** @description A municipality that takes part. The point is the middle of it, never the place of an activity. */
        Municipality: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "municipalities";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            name: string;
            officialName: string;
            /** @description Its official number in the country. */
            code: string;
            county: string | null;
            /** @description Degrees, WGS 84. */
            point: {
                lat: number;
                lon: number;
            };
            summary: components["schemas"]["Text"] | null;
            body?: components["schemas"]["RichText"] | null;
            picture: components["schemas"]["Picture"] | null;
        };
        /** @description What somebody did for families who have fled, told by a local leader. */
        Story: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "stories";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"] | null;
            body?: components["schemas"]["RichText"] | null;
            picture: components["schemas"]["Picture"] | null;
            municipality: components["schemas"]["Reference"] | null;
            project: components["schemas"]["Reference"] | null;
            /** @description Keys of the vocabulary of themes. */
            themes: string[];
            happenedOn: string | null;
            quote: {
                text: components["schemas"]["Text"];
                role: components["schemas"]["Text"] | null;
            } | null;
            lessons: {
                did: components["schemas"]["Text"] | null;
                can: components["schemas"]["Text"] | null;
            }[];
            writerRole: components["schemas"]["Text"] | null;
            isNameFictional: boolean;
            corrections: {
                date: string | null;
                text: components["schemas"]["Text"];
            }[];
        };
        /** @description A piece of research that follows the work. */
        Research: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "research";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"] | null;
            body?: components["schemas"]["RichText"] | null;
            institution: string | null;
            span: components["schemas"]["Text"] | null;
            question: components["schemas"]["Text"] | null;
            project: components["schemas"]["Reference"] | null;
            publications: {
                title: string;
                year: number | null;
                url: string | null;
            }[];
        };
        /** @description A document of the material shelf, with its file and the editions before it. */
        Document: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "documents";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"] | null;
            /** @description What sort of document it is. */
            type: string;
            /** @description The language of the file itself. */
            writtenIn: string | null;
            file: components["schemas"]["File"] | null;
            project: components["schemas"]["Reference"] | null;
            modules: components["schemas"]["Reference"][];
            editions: {
                file: components["schemas"]["File"] | null;
                version: string;
                publishedOn: string | null;
                note: components["schemas"]["Text"] | null;
            }[];
            contents: {
                text: components["schemas"]["Text"];
                page: number | null;
            }[];
            licence: string | null;
            citation: string | null;
            /** @enum {string} */
            accessible: "tagged" | "untagged" | "unknown";
            htmlAlternative: string | null;
        };
        /** @description A file to download. */
        File: {
            /**
             * Format: uri
             * @description Absolute.
             */
            url: string;
            /** @example PDF */
            type: string;
            bytes: number;
            pages: number | null;
        };
        /** @description Somebody to ask: name, role and place as agreed, never an address. */
        Contact: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "contacts";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            name: string;
            role: components["schemas"]["Text"] | null;
            summary: components["schemas"]["Text"] | null;
            municipality: components["schemas"]["Reference"] | null;
            projects: components["schemas"]["Reference"][];
            isNational: boolean;
        };
        /** @description A page of its own, such as the one about privacy. */
        Page: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "pages";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"] | null;
            body?: components["schemas"]["RichText"] | null;
            picture: components["schemas"]["Picture"] | null;
            contentNotice: components["schemas"]["Text"] | null;
            hasQuickExit: boolean;
            showsSupport: boolean;
        };
        /** @description A partner or funder that may be named. */
        Organisation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "organisations";
            /** @description Stays for ever; a slug may change. */
            id: string;
            /** @description The last part of its address; null where it has no page of its own. */
            slug: string | null;
            /** @description Its page, in the language asked for. */
            url: string | null;
            /** @description In which it is whole: everything that the original says is said. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /** @description When readers first had it, as far as is known. */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description When what readers see of it changed last: also when it came back.
             * @example 2026-04-12T08:30:00.000Z
             */
            updatedAt: string;
            /** @description When somebody last looked whether it still holds. */
            reviewedAt: string | null;
            /** @description Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet. */
            approval: {
                version: string | null;
                /** @description When a person approved it; null for what went live past review. */
                at: string | null;
                /** @description It went live past review, and nobody else has said yes since. */
                isForced: boolean;
                /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                hash: string;
                /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                jws: string;
            } | null;
            name: string;
            /** @description ISO 3166-1, two letters. */
            country: string | null;
            website: string | null;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            type: string;
            /**
             * @description Stays; the title is for people and may be worded anew.
             * @enum {string}
             */
            code: "no-such-resource" | "not-found" | "gone" | "unknown-parameter" | "invalid-parameter" | "cursor-not-ours" | "key-needed" | "key-not-valid" | "not-allowed" | "nothing-to-confirm" | "too-often" | "too-large" | "broken";
            status: number;
            title: string;
            parameter?: string;
            /** @description What may stand there. */
            known?: string;
            /** @enum {string} */
            what?: "withdrawn" | "taken_down";
            /**
             * @description Nothing is said of why something was taken down.
             * @enum {string}
             */
            because?: "outdated" | "replaced" | "mistake" | "moved" | "projectEnded" | "onRequest";
            /** @description What the organisation wants readers to know of it. */
            notice?: string;
            instead?: string;
        };
        /** @description What was not answered, whatever was asked (RFC 9457). */
        Trouble: {
            /** @example too-many-requests */
            code: string;
            /** @example 429 */
            status: number;
            title: string;
            detail?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A document as it was signed. Its fields are not part of what stays. */
        Source: {
            data: {
                kind: string;
                id: string;
                /** @description Its fields; their languages side by side. */
                content: {
                    [key: string]: unknown;
                };
                /** @description Its long texts, by language and field. */
                texts: {
                    [key: string]: unknown;
                };
            };
            /** @description The JWS; `hash` in it is of `data` in canonical form. */
            approval: string | null;
        };
        /** @description Something that was found. */
        Hit: {
            /** @enum {string} */
            kind: "projects" | "training-modules" | "municipalities" | "stories" | "research" | "documents" | "contacts" | "pages" | "organisations";
            /** Format: uri */
            url: string;
            title: components["schemas"]["FoundText"];
            excerpt: components["schemas"]["FoundText"] | null;
        };
        /** @description Text in which the words that were asked for are marked. */
        FoundText: {
            parts: {
                text: string;
                isHit: boolean;
            }[];
            /** @enum {string} */
            lang: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
            /** @enum {string} */
            dir: "ltr" | "rtl";
        };
        /** @description A part of the feed of changes. */
        Changes: {
            /** @description The oldest first. */
            changes: components["schemas"]["Change"][];
            /**
             * @description What to ask for `since` next, also when there is nothing new.
             * @example ZDQyLjE3OTYwMjY1MDAwMDA
             */
            next: string;
            /**
             * @description Whether there is more already.
             * @example false
             */
            more: boolean;
        };
        /** @description What became of one document for readers, by one act. */
        Change: {
            /**
             * @description Where a change stands in the feed. Opaque: keep it and give it back, nothing else.
             * @example ZDQyLjE3OTYwMjY1MDAwMDA
             */
            cursor: string;
            /**
             * Format: date-time
             * @description When it was told. The order of changes is that of the feed, not of this: clocks are set.
             * @example 2026-11-30T08:15:00.000Z
             */
            at: string;
            /**
             * @description `published`: readers have it, for the first time or again after a withdrawal. `changed`: they have another version. `moved`: and at another address. `withdrawn`: taken from readers in good order. `taken_down`: taken from readers at once; delete every copy. `reinstated`: back after it was taken down. `deleted`: gone whole, and will not come back.
             * @example published
             * @enum {string}
             */
            what: "published" | "changed" | "moved" | "withdrawn" | "taken_down" | "reinstated" | "deleted";
            /**
             * @description Of which kind the document is, also of those that have no resource here, such as menus.
             * @example stories
             * @enum {string}
             */
            kind: "projects" | "training-modules" | "municipalities" | "stories" | "research" | "documents" | "contacts" | "pages" | "organisations" | "site-settings" | "home" | "navigation" | "standing-texts" | "brand" | "consent-texts" | "vocabularies" | "accessibility-statement";
            /**
             * @description The document, for ever.
             * @example 7d9f5f0e-3c0b-4a53-9d0e-0a6a4d1f6a52
             */
            id: string;
            /**
             * @description The last part of its address, or of the last that it had; of what was taken down or deleted none is told any more.
             * @example a-day-by-the-lake
             */
            slug: string | null;
            /**
             * @description Its page in the default language, or the last that it had; null for what has no page.
             * @example https://www.example.org/stories/a-day-by-the-lake
             */
            address: string | null;
            /** @description In which languages it can be read now; none when readers do not have it any more. */
            languages: ("sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de")[];
            /**
             * @description Why it was withdrawn. Of what was taken down nobody is told why.
             * @example null
             */
            because: ("outdated" | "replaced" | "mistake" | "moved" | "projectEnded" | "onRequest") | null;
            /**
             * @description Of what readers got, as its `approval` has it; null when it was taken from them.
             * @example ek5Yo1mdtbbfLrSGobfIMnTH_C24GbaVPaCBdhuimJc
             */
            hash: string | null;
            /**
             * @description The release that it came or went with: all changes of one follow each other here, and became true at one moment.
             * @example null
             */
            release: string | null;
            /**
             * @description Whether readers have it now, whatever became of it then: what they have not cannot be fetched.
             * @example true
             */
            isLive: boolean;
        };
        /** @description That whoever holds the key has no copy of it any more. */
        Receipt: {
            /** @description The entry that is confirmed. */
            cursor: string;
            /**
             * Format: date-time
             * @description When this key said so first; saying it again changes nothing.
             * @example 2026-04-12T08:30:00.000Z
             */
            confirmedAt: string;
        };
        /** @description Where a document stands: no word of it, and nobody’s name. */
        WhereItStands: {
            /**
             * @description Also of those that have no resource here, such as menus.
             * @enum {string}
             */
            kind: "projects" | "training-modules" | "municipalities" | "stories" | "research" | "documents" | "contacts" | "pages" | "organisations" | "site-settings" | "home" | "navigation" | "standing-texts" | "brand" | "consent-texts" | "vocabularies" | "accessibility-statement";
            id: string;
            /**
             * @description Of the working copy; `none` when nobody works on it.
             * @enum {string}
             */
            working: "none" | "draft" | "submitted" | "in_review" | "changes_requested" | "approved" | "scheduled" | "failed_to_publish";
            /**
             * @description Of what readers see.
             * @enum {string}
             */
            live: "never" | "live" | "live_unreviewed" | "withdrawn" | "taken_down";
            /** @description Whose turn it is; null for nobody’s, or the clock’s. */
            turn: ("writer" | "reviewer" | "publisher" | "safeguarding") | null;
            /**
             * Format: date-time
             * @description When it came to stand there.
             * @example 2026-04-12T08:30:00.000Z
             */
            since: string;
            /** @description By when it is to be reviewed, or looked at a second time. */
            dueAt: string | null;
            /** @description When it goes live by itself. */
            scheduledFor: string | null;
            /** @description The release that it goes live with. */
            release: string | null;
            versions: {
                latest: string | null;
                approved: string | null;
                live: string | null;
            };
            /** @description How its latest version stands in each language but the original’s. */
            languages: {
                [key: string]: "missing" | "stale" | "partial" | "unread" | "done";
            };
        };
        /** @description What stands on every page. */
        Site: {
            name: string;
            organisation: string;
            tagline: components["schemas"]["Text"] | null;
            /** @description Who answers for what is published. */
            publisher: string | null;
            /** @description How the texts may be used; null where the organisation says nothing. */
            licence: {
                /** @description An SPDX id, or the address itself. */
                name: string;
                /** Format: uri */
                url: string;
            } | null;
            /** @description Whether the texts are those of the example. */
            isExample: boolean;
            languages: {
                /** @enum {string} */
                lang: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description The language’s own name for itself. */
                name: string;
                /** @enum {string} */
                dir: "ltr" | "rtl";
                isOriginal: boolean;
            }[];
            menu: {
                label: string;
                /** Format: uri */
                url: string;
            }[];
            foot: {
                label: string;
                /** Format: uri */
                url: string;
            }[];
            vocabularies: {
                [key: string]: {
                    /** @description What documents hold; stays for ever. */
                    key: string;
                    label: components["schemas"]["Text"];
                    /** @description Not offered to writers any more. */
                    isRetired: boolean;
                }[];
            };
            /** @description Of what there is one of: settings, menus, front page …; null for what is not live. */
            approvals: {
                [key: string]: {
                    version: string | null;
                    /** @description When a person approved it; null for what went live past review. */
                    at: string | null;
                    /** @description It went live past review, and nobody else has said yes since. */
                    isForced: boolean;
                    /** @description Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url. */
                    hash: string;
                    /** @description A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`. */
                    jws: string;
                } | null;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProject: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "-publishedAt" | "slug";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        included?: components["schemas"]["AnyDocument"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"];
                        included?: components["schemas"]["AnyDocument"][];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getProjectSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listTrainingModule: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "-publishedAt" | "slug";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
                /** @description Only those of this project: its id or slug. */
                project?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingModule"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        included?: components["schemas"]["AnyDocument"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getTrainingModule: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingModule"];
                        included?: components["schemas"]["AnyDocument"][];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getTrainingModuleSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listMunicipality: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "-publishedAt" | "slug";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Municipality"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getMunicipality: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Municipality"];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getMunicipalitySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listStory: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "-publishedAt" | "slug";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
                /** @description Only those of this municipality: its id or slug. */
                municipality?: string;
                /** @description Only those of this project: its id or slug. */
                project?: string;
                /** @description Only those with this key of the vocabulary of themes. */
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        included?: components["schemas"]["AnyDocument"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getStory: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Story"];
                        included?: components["schemas"]["AnyDocument"][];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getStorySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listResearch: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "id";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
                /** @description Only those of this project: its id or slug. */
                project?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Research"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        included?: components["schemas"]["AnyDocument"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getResearch: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Research"];
                        included?: components["schemas"]["AnyDocument"][];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getResearchSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listDocument: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "-publishedAt" | "slug";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
                /** @description Only those of this project: its id or slug. */
                project?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Document"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        included?: components["schemas"]["AnyDocument"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Document"];
                        included?: components["schemas"]["AnyDocument"][];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getDocumentSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listContact: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "id";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
                /** @description Only those of this municipality: its id or slug. */
                municipality?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        included?: components["schemas"]["AnyDocument"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
                include?: string;
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"];
                        included?: components["schemas"]["AnyDocument"][];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getContactSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listPage: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "-publishedAt" | "slug";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getPageSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listOrganisation: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
                /** @description The newest first, or by slug; by id where there are no addresses. */
                sort?: "id";
                /** @description How long texts are written; they are left out where nothing is said. */
                richText?: "html" | "markdown" | "text" | "lexical";
                /** @description `csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`. */
                format?: "json" | "csv";
                /** @description Of a table: a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                richText?: "html" | "markdown" | "text" | "lexical";
            };
            header?: never;
            path: {
                /** @description Its id, or the last part of its address. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"];
                    };
                };
            };
            /** @description It has another slug now. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getOrganisationSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It was withdrawn or taken down: do not show it any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description What to look for. */
                q: string;
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
                /** @description Only of this kind. */
                kind?: "projects" | "training-modules" | "municipalities" | "stories" | "research" | "documents" | "contacts" | "pages";
                /** @description Only those of this municipality: its slug. */
                municipality?: string;
                /** @description Twenty at once, the best first. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, the best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Hit"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                        total: number;
                        /** @description Not everything was counted: there are as many as `total`, or more. */
                        isAtLeast: boolean;
                    };
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The cursor of the last change that is known; `now` for where the feed ends. Left out: from the beginning. */
                since?: string;
                /** @description So many at once. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest of them, or those behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    confirmGone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cursor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was confirmed before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description It is confirmed now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It wants a key that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document did not leave readers then, or something has become of it since. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    listWhereTheyStand: {
        parameters: {
            query?: {
                /** @description Only of this kind. */
                kind?: "projects" | "training-modules" | "municipalities" | "stories" | "research" | "documents" | "contacts" | "pages" | "organisations" | "site-settings" | "home" | "navigation" | "standing-texts" | "brand" | "consent-texts" | "vocabularies" | "accessibility-statement";
                /** @description So many at once. */
                limit?: number;
                /** @description Where the list before ended; `next` holds it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that the key may read, without what was withdrawn or taken down; those that the person sees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WhereItStands"][];
                        /** @description Where to ask for more. */
                        next: string | null;
                    };
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It wants a key that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This key may not. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: {
                /** @description Texts are in this language, and in the original’s where nobody has translated them. */
                lang?: "sv" | "sv-ll" | "en" | "ar" | "so" | "uk" | "prs" | "ti" | "fi" | "pl" | "fa" | "tr" | "fr" | "de";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names, languages, menus, words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Site"];
                    };
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    getSiteSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "site-settings" | "home" | "navigation" | "standing-texts" | "brand" | "consent-texts" | "vocabularies" | "accessibility-statement";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All its languages side by side, what it names as bare ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing that readers may see is here, and never was. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                /** @description Only these kinds, with commas between. */
                kind?: string;
                /** @description Whether pictures and files come with their bytes. */
                files?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip of JSON, Markdown, pictures and files, with an index and checksums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Something else was asked than can be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It wants a key that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is more than one file can hold. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often, or one is under way; `Retry-After` says when to come again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Trouble"];
                };
            };
        };
    };
}
