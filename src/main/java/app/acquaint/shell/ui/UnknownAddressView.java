package app.acquaint.shell.ui;

import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.PermitAll;

/** No page has this address. */
@PermitAll
class UnknownAddressView extends NotFoundPage<NotFoundException> {}
