//! Kept pictures.

use crate::picture::{MediaType, Picture};
use sha2::{Digest, Sha256};
use simcare_authority::{ActorRef, HolderScope, Scope};
use simcare_base::{AttachmentId, BrandId, HolderId, Instant, Problem, Result};
use simcare_store::{Row, Tx, params};

/// A picture to be kept. That whoever sends it may reach the holder's things was settled before.
#[derive(Debug, Clone)]
pub struct NewAttachment {
    /// Its id, if it is new.
    pub id: AttachmentId,
    /// The brand.
    pub brand_id: BrandId,
    /// Whose it is.
    pub holder_id: HolderId,
    /// The caller's key: the same key twice is the same picture.
    pub client_key: String,
    /// The picture.
    pub picture: Picture,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: ActorRef,
}

/// A kept picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The picture.
    pub picture: Picture,
    /// The SHA-256 of its bytes, in hexadecimal; its entity tag.
    pub digest: String,
    /// When it was sent.
    pub created_at: Instant,
}

/// Keeps a picture, once a key, and answers under which id.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn attachment_put(tx: &mut Tx<'_>, new: &NewAttachment) -> Result<AttachmentId> {
    let picture = &new.picture;
    let digest: String =
        Sha256::digest(&picture.body).iter().map(|byte| format!("{byte:02x}")).collect();
    tx.execute(
        "INSERT INTO attachment (id, brand_id, holder_id, client_key, media_type, width, height, body,
           digest, created_at, created_by_kind, created_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (brand_id, holder_id, client_key) DO NOTHING",
        params![
            new.id,
            new.brand_id,
            new.holder_id,
            new.client_key,
            picture.media_type.name(),
            picture.width,
            picture.height,
            picture.body,
            digest,
            new.at,
            new.by.kind(),
            new.by.id()
        ],
    )?;
    tx.one(
        "SELECT id FROM attachment WHERE brand_id = ?1 AND holder_id = ?2 AND client_key = ?3",
        params![new.brand_id, new.holder_id, new.client_key],
        |row| row.get(0),
    )
}

const COLUMNS: &str = "id, media_type, width, height, body, digest, created_at";

fn from_row(row: &Row<'_>) -> Result<Attachment> {
    let media_type: String = row.get(1)?;
    Ok(Attachment {
        id: row.get(0)?,
        picture: Picture {
            media_type: MediaType::from_name(&media_type)
                .ok_or_else(|| Problem::internal("a kept file of an unknown type"))?,
            width: row.get(2)?,
            height: row.get(3)?,
            body: row.get(4)?,
        },
        digest: row.get(5)?,
        created_at: row.get(6)?,
    })
}

/// The brand's picture of this id.
///
/// # Errors
/// `file-unknown`.
pub fn attachment_by_id(tx: &mut Tx<'_>, scope: &Scope, id: &AttachmentId) -> Result<Attachment> {
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE brand_id = ?1 AND id = ?2");
    tx.optional(&sql, params![scope.brand(), id], from_row)?
        .ok_or_else(|| Problem::not_found("file-unknown"))
}

/// The holder's own picture of this id.
///
/// # Errors
/// `file-unknown`, also when it is somebody else's.
pub fn attachment_own(
    tx: &mut Tx<'_>,
    scope: &HolderScope,
    id: &AttachmentId,
) -> Result<Attachment> {
    let sql = format!(
        "SELECT {COLUMNS} FROM attachment WHERE brand_id = ?1 AND id = ?2 AND holder_id = ?3"
    );
    tx.optional(&sql, params![scope.brand(), id, scope.holder()], from_row)?
        .ok_or_else(|| Problem::not_found("file-unknown"))
}

/// Gives a guest's pictures to the holder they turned out to be. Whoever calls has proven it.
///
/// # Errors
/// An internal problem with the engine's error.
pub fn attachments_move(
    tx: &mut Tx<'_>,
    brand: &BrandId,
    from: &HolderId,
    to: &HolderId,
) -> Result<u64> {
    // A key of the guest's may be in use at the other holder: the id tells the two apart.
    tx.execute(
        "UPDATE attachment SET holder_id = ?1, client_key = id WHERE brand_id = ?2 AND holder_id = ?3",
        params![to, brand, from],
    )
}
