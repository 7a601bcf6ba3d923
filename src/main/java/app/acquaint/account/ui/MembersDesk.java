package app.acquaint.account.ui;

import app.acquaint.account.BulkInvitations;
import app.acquaint.account.Erasures;
import app.acquaint.account.Invitations;
import app.acquaint.account.Members;
import app.acquaint.account.OnlyIssuers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The services that the organiser's page of people and its parts share. */
@Component
record MembersDesk(
        Members members,
        Erasures erasures,
        Invitations invitations,
        BulkInvitations bulk,
        OnlyIssuers issuers,
        Clock clock) {}
