package app.acquaint.account.spi;

import app.acquaint.common.AccountId;
import java.util.List;
import java.util.Map;

/** A share that a person takes along to read and that no file brings into another installation: each says why. */
public interface OutgoingPart extends PersonalDataPart {

    @Override
    default List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
        return List.of();
    }

    @Override
    default void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {}
}
