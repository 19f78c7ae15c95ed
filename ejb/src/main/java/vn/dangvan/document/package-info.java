/**
 * The papers of the law (văn bản, biểu mẫu): composed, numbered, sealed, and hashed into the
 * ledger.
 *
 * <p>Start with {@link vn.dangvan.document.Papers}. Which papers there are says {@code
 * law/vn/papers.csv}; what each says, {@code papers/<key>.ftlh}. An issued paper never changes: its
 * very bytes are kept, so that no later template or library can alter what was sent. Evidence is
 * not kept here.
 */
package vn.dangvan.document;
