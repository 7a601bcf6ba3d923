package app.acquaint.shell.ui;

import app.acquaint.common.NotFoundException;
import jakarta.annotation.security.PermitAll;

/** What the address names is not there or is somebody else's. */
@PermitAll
class NotYoursView extends NotFoundPage<NotFoundException> {}
