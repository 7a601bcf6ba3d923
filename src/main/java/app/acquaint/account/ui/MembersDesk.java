package app.acquaint.account.ui;

import app.acquaint.account.Accounts;
import app.acquaint.account.BulkInvitations;
import app.acquaint.account.Erasures;
import app.acquaint.account.Invitations;
import app.acquaint.account.Members;
import app.acquaint.account.OnlyIssuers;
import app.acquaint.account.OrganisersInvitations;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The services that the organiser's page of people and its parts share. */
@Component
record MembersDesk(
        Accounts accounts,
        Members members,
        Erasures erasures,
        Invitations invitations,
        OrganisersInvitations open,
        BulkInvitations bulk,
        OnlyIssuers issuers,
        Clock clock) {}
