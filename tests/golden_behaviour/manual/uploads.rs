//! An upload as the manual shows it, read by a handler that is called without a server.

use std::sync::{Arc, Mutex};

use counterpart_runtime::server::Request;
use counterpart_runtime::{ByteStream, FilePart};
use goldens::multipart_bodies::operations::{
    AddMail, AddMailError, AddMailOutput, AddPicture, AddPictureError, AddPictureOutput,
    AddPictureParts, AddPicturePartsRequired, PutCover, PutCoverError, PutCoverOutput,
};
use goldens::multipart_bodies::server::Albums;

use super::Outcome;

/// What was kept of a picture: its title, its media type, its size and its notes.
type Kept = (String, Option<String>, usize, String);

#[derive(Clone, Default)]
struct Gallery(Arc<Mutex<Vec<Kept>>>);

impl Albums for Gallery {
    async fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> Result<AddPictureOutput, AddPictureError> {
        // Of the operation `addPicture` the parts are a struct: `AddPictureParts`, with a field for each.
        let parts: AddPictureParts = request.into_input().body;
        let mut picture: FilePart = parts.picture;
        let mut size = 0;
        // Piece by piece, where all of it would take too much memory.
        while let Some(piece) = picture.content.next().await {
            size += piece?.len();
        }
        // In one piece, where it is known to be small.
        let notes = match parts.notes {
            Some(notes) => notes.content.collect().await?,
            None => "none".into(),
        };
        let notes = String::from_utf8_lossy(&notes).into_owned();
        self.keep((parts.title, picture.content_type, size, notes));
        Ok(())
    }

    async fn put_cover(&self, _: Request<PutCover, ()>) -> Result<PutCoverOutput, PutCoverError> {
        Ok(())
    }

    async fn add_mail(&self, request: Request<AddMail, ()>) -> Result<AddMailOutput, AddMailError> {
        Ok(request.into_input().body)
    }
}

impl Gallery {
    fn keep(&self, picture: Kept) {
        self.0.lock().unwrap().push(picture);
    }
}

#[tokio::test]
async fn a_handler_reads_a_file_piece_by_piece_and_another_in_one() -> Outcome {
    let gallery = Gallery::default();
    let picture = FilePart::new(b"PNG".to_vec()).with_content_type("image/png");
    let parts = AddPictureParts::new(AddPicturePartsRequired {
        title: "Dawn".to_owned(),
        picture,
    });
    let parts = parts.with_notes(FilePart::new(ByteStream::from("by the sea")));
    let request = Request::new(AddPicture::new(parts), ());
    gallery.add_picture(request).await?;
    let kept = gallery.0.lock().unwrap();
    let media_type = Some("image/png".to_owned());
    assert_eq!(
        kept[..],
        [("Dawn".to_owned(), media_type, 3, "by the sea".to_owned())]
    );
    Ok(())
}
